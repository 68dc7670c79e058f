"""Tests in this folder make sessions and windows: each stands on the fixtures for Qt."""

from tests.qt_fixtures import _clean_qt, _frozen_past, _frozen_start, _lessons_read_once, _own_settings, qtbot

__all__ = ["_clean_qt", "_frozen_past", "_frozen_start", "_lessons_read_once", "_own_settings", "qtbot"]

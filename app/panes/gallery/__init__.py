"""The weight gallery: what every weight is, as pictures."""

from app.panes.gallery.pane import GalleryPane

__all__ = ["GalleryPane"]

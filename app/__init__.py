"""The desktop explorer: the only package that imports PySide6 or pyqtgraph."""

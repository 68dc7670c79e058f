"""One file or folder a pane; `app.registry` lists them."""

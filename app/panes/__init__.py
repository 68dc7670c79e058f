"""One file a pane; `app.registry` lists them."""

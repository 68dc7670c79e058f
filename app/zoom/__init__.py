"""How large everything is, and what gives way where there is little room."""

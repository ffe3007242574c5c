"""Goals: how many followers by when, the reports on the way, and what line, buffer and chart say of them."""

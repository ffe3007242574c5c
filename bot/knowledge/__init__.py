"""The curated library: articles as files, the findings about them, and the search that answers from them."""

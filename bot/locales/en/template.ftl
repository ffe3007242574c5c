# What the file of a new article asks for; each stands after a mark that `mesure check` points at.
template-title = the question, as on a button: 60 characters at most
template-phrasing = one way of asking it a line, 25 at least: keywords, whole sentences, slang
template-source = who says so: author, title (or only sources: [] if there is no figure)
template-address = https:// and the rest of the address
template-date = the year, month or day of the text, such as 2026-05; else undated
template-kind = official, study, press, vendor or community
template-related = two to four ids of other articles
template-answer = the answer, in the first sentence.
template-rest = what it means for the reader: the trade-off, the figures and who says so, what to do next. 60 to 200 words in all.

# What the file of a new article asks for; each stands after a mark that `mesure check` points at.
template-title = la question, comme sur un bouton : 60 caractères au plus
template-phrasing = une façon de la poser par ligne, 25 au moins : mots-clés, phrases entières, argot
template-source = qui le dit : l’auteur, le titre (ou seulement sources: [] s’il n’y a aucun chiffre)
template-address = https:// puis l’adresse
template-date = l’année, le mois ou le jour du texte, par exemple 2026-05 ; sinon undated
template-kind = official, study, press, vendor ou community
template-related = deux à quatre ids d’autres articles
template-answer = la réponse, dès la première phrase.
template-rest = ce que cela veut dire pour le lecteur : le pour et le contre, les chiffres et qui les donne, que faire. 60 à 200 mots en tout.

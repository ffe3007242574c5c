# /export en tableaux : ce qui les accompagne, les noms des fichiers et de leurs colonnes.

export-csv-caption = La même chose en tableaux, pour un tableur : objectifs, relevés, habitudes, gens.
export-goals = objectifs
export-reports = releves
export-habits = habitudes
export-habit-reports = habitudes-notees
export-people = gens
export-column-network = Réseau
export-column-start-on = Début
export-column-start = Départ
export-column-due-on = Échéance
export-column-target = Cible
export-column-last-count = Dernier chiffre
export-column-reached-on = Atteint le
export-column-closed-on = Clos le
export-column-day = Jour
export-column-count = Nombre
export-column-habit = Habitude
export-column-aim = Demandé
export-column-kept = Périodes tenues
export-column-known = Périodes connues
export-column-name = Nom
export-column-note = Pourquoi
export-column-every-days = Tous les (jours)
export-column-added-on = Ajouté le
export-column-contacted-on = Dernier contact

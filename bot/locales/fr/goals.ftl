# Les objectifs : le nom des réseaux, pourquoi un plan, une date ou un chiffre ne va pas, pourquoi rien n’est prévu,
# le graphique.

## Les réseaux
goals-platform-x = X
goals-platform-instagram = Instagram
goals-platform-linkedin = LinkedIn
goals-platform-tiktok = TikTok
goals-platform-youtube = YouTube
goals-platform-facebook = Facebook
goals-platform-threads = Threads
goals-platform-bluesky = Bluesky
goals-platform-mastodon = Mastodon
goals-platform-other = Autre réseau

## Aucun plan ne tient avec cela
goals-problem-too-little = Il me faut deux choses sur trois : une cible, une date, un rythme par jour.
goals-problem-conflict = La date et le rythme ne mènent pas au même endroit. Je garde lequel ?
goals-problem-target-not-above = La cible doit être au-dessus de ton nombre d’abonnés d’aujourd’hui.
goals-problem-date-not-ahead = La date doit être à venir.
goals-problem-too-far = Ça nous emmène à plus de dix ans. Choisis une date plus proche, ou un rythme plus soutenu.
goals-problem-pace-not-positive = Le rythme doit être au-dessus de zéro.
goals-problem-negative = Un nombre d’abonnés ne descend pas sous zéro.
goals-problem-too-large = C’est plus d’abonnés qu’il n’y a d’humains. Un zéro de trop ?

## Aucune date ne se lit là-dedans. $said : ce que la personne a écrit
goals-date-no-such-day = Le calendrier n’a pas de { $said }. Tu pensais à quel jour ?
goals-date-past = { $said }, c’est déjà derrière nous. Quelle date à venir ?
goals-date-too-far = { $said } : c’est trop loin pour en faire un plan. Choisis une date plus proche.
goals-date-unreadable = Je n’ai pas su lire de date dans « { $said } ». Essaie « 30 juin », « fin mars » ou « dans 3 mois ».

## Aucun relevé ne tient avec cela
goals-unacceptable-negative = Un nombre d’abonnés ne descend pas sous zéro : je n’ai pas noté celui-ci.
goals-unacceptable-too-large = Aucun compte n’a autant d’abonnés. Un zéro de trop ?
goals-unacceptable-future-day = Ce jour n’est pas encore venu ; donne-moi le chiffre quand il le sera.

## Rien n’est prévu
goals-no-forecast-too-few = Pas assez de relevés pour prévoir une date : trois, sur quelques jours, suffisent.
goals-no-forecast-not-growing = Les derniers relevés ne montent pas : pas encore de date à prévoir.
goals-no-forecast-too-far = Au rythme de tes relevés, la cible est à plus de dix ans.
goals-no-forecast-stale = Ton dernier relevé a plus d’un mois : un chiffre frais, et je peux prévoir de nouveau.
goals-no-forecast-reached = La cible est atteinte : plus rien à prévoir.

## Le graphique. Le plus court possible : on le lit sur un téléphone
goals-chart-of = sur { $target } d’ici le { $due }
goals-chart-plan = plan
goals-chart-reports = toi
goals-chart-forecast = vers le { $likely }
goals-chart-today = aujourd’hui
goals-chart-ahead = { $days ->
    [one] 1 jour d’avance
   *[other] { $days } jours d’avance
 }
goals-chart-behind = { $days ->
    [one] 1 jour de retard
   *[other] { $days } jours de retard
 }
goals-chart-on-line = sur la ligne
goals-chart-reached = atteint
goals-chart-begun = tout juste commencé
goals-chart-off = repos

## Plusieurs objectifs, la semaine, les habitudes : à la même taille
goals-chart-all = Tes objectifs
goals-chart-day = au { $on }
goals-chart-target = sur { $target }
goals-chart-week = Ta semaine
goals-chart-from-to = du { $first } au { $last }
goals-chart-asked = prévu : { $asked }
goals-chart-unknown = { $days ->
    [one] 1 jour inconnu
   *[other] { $days } jours inconnus
 }
goals-chart-since = depuis le { $on }
goals-chart-habits = Tes habitudes
goals-chart-weeks = { $weeks ->
    [one] cette semaine, lundi en haut
   *[other] { $weeks } semaines, lundi en haut
 }
goals-chart-kept = { $kept } sur { $known }
goals-chart-key-asked = prévu par jour
goals-chart-key-kept = tenu
goals-chart-key-missed = manqué
goals-chart-key-unknown = inconnu
goals-chart-key-off = repos
goals-chart-key-open = en cours

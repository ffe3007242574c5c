# Les jours de repos du plan, et le silence des rappels.

days-off-what = <b>Jours de repos</b> : ton plan attend et je me tais. La date ne bouge pas, les autres jours prennent leur part. Touche, ou écris « repos demain », « /pause 5 jours », « vacances du 3 au 12 août ».
days-off-silence = <b>Silence seulement</b> : plus de rappels, mais le plan continue. Pour combien de temps ?
days-off-silence-only = Seuls les rappels se taisent : le plan continue.
days-off-list = <b>Au repos</b>
days-off-line = • { $days }
days-off-one = le { $on }
days-off-span = du { $first } au { $last }
days-off-every-weekend = tous les week-ends
days-off-taken = <b>Repos : { $days }.</b> Un repos de tout : pas de rappel, et ton plan attend. Ça ne comptera pas comme du retard.
days-off-were = <b>Repos : { $days }.</b> Ton plan a attendu aussi : ça ne compte pas comme du retard.
days-off-already = Déjà au repos : { $days }.
days-off-back = De nouveau au programme : { $days }. La ligne en tient compte.
days-off-weekends-count = Les week-ends comptent de nouveau.
# $before et $after : abonnés par jour
days-off-shift = <b>{ $platform }</b> : { $after } par jour les autres jours, au lieu de { $before }, toujours pour le { $due }.
days-off-shift-same = <b>{ $platform }</b> : toujours { $after } par jour, pour le { $due }.
days-off-shift-none = <b>{ $platform }</b> : il ne reste aucun jour travaillé avant le { $due }.
days-off-steep = C’est raide. Une date plus lointaine garderait ton rythme d’avant :
days-off-moved = Déplacé : <b>{ $platform }</b>, désormais pour le { $due }, à { $pace } par jour.
days-off-too-old = Un jour passé peut devenir un jour de repos pendant une semaine, pas plus : avant, la ligne reste telle quelle.
days-off-too-long = Ça fait plus d’un an de repos. Clos plutôt l’objectif (/objectif), ou donne moins de jours.
days-off-backwards = Ces jours finissent avant de commencer. De quel jour à quel jour ?
days-off-unread = Quels jours ? Par exemple « /pause aujourd’hui », « /pause demain », « /pause 5 jours », « /pause week-ends », « /pause du 3 au 12 août ».

button-off-today = Repos aujourd’hui
button-off-tomorrow = Demain
button-weekends-off = Repos le week-end
button-weekends-on = Compter les week-ends
button-off-back = Finalement, pas de repos
button-off-back-of = Pas de repos : { $days }
button-off-too = Repos du plan aussi
button-all-days-off = Mes jours de repos
button-move-date = { $platform } : { $due }

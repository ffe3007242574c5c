# Les habitudes : faire quelque chose tant de fois par jour ou par semaine, au moins ou au plus.
# $period vaut « day » ou « week », $name est dans les mots de la personne.

habit-aim = { $sense ->
        [at-most] au plus
       *[at-least] au moins
    } { $amount } { $period ->
        [week] par semaine
       *[day] par jour
    }
habit-line = • <b>{ $name }</b> : { $aim }
habit-title = <b>{ $name }</b> : { $aim }
habit-today = • <b>{ $name }</b> : { $standing }
habit-list = <b>Tes habitudes</b>

habit-standing-at-least-unknown = rien de noté { $period ->
        [week] cette semaine
       *[day] aujourd’hui
    } pour l’instant, { $amount } de prévu.
habit-standing-at-least-missed = { $done } sur { $amount } { $period ->
        [week] cette semaine
       *[day] aujourd’hui
    }, encore { $left }.
habit-standing-at-least-met = { $done } sur { $amount } { $period ->
        [week] cette semaine
       *[day] aujourd’hui
    }, c’est fait.
habit-standing-at-most-unknown = rien de noté { $period ->
        [week] cette semaine
       *[day] aujourd’hui
    } pour l’instant ; { $amount } au plus.
habit-standing-at-most-missed = { $done } { $period ->
        [week] cette semaine
       *[day] aujourd’hui
    }, { $over } de plus que les { $amount } que tu t’accordes.
habit-standing-at-most-met = { $done } sur { $amount } au plus { $period ->
        [week] cette semaine
       *[day] aujourd’hui
    }, { $left ->
        [0] plus de marge.
       *[other] reste { $left }.
    }
habit-kept = Tenu { $kept } { $period ->
        [week] { $kept ->
            [one] semaine
           *[other] semaines
        } sur { $known } { $known ->
            [one] notée
           *[other] notées
        }
       *[day] { $kept ->
            [one] jour
           *[other] jours
        } sur { $known } { $known ->
            [one] noté
           *[other] notés
        }
    }.
habit-steadiness = Régularité : { $percent } %

habit-noted = Noté : <b>{ $amount }</b> pour « { $name } ».
habit-noted-for = Noté pour le { $day } : <b>{ $amount }</b> pour « { $name } ».
habit-then = Ça fait { $done } { $period ->
        [week] cette semaine-là.
       *[day] ce jour-là.
    }
habit-undone = Repris : { $amount } pour « { $name } ». Il en reste { $done } { $period ->
        [week] pour la semaine.
       *[day] pour la journée.
    }
habit-which = { $count }, mais de quoi ?
habit-doubt = { $count } pour « { $name } » ? C’est bien plus que d’habitude.
habit-refused-below-zero = Il en resterait moins que rien : je n’ai pas noté celui-ci.
habit-refused-too-large = Personne ne fait ça aussi souvent. Un zéro de trop ?
habit-refused-future-day = Ce jour n’est pas encore venu ; dis-le-moi quand il le sera.
habit-refused-closed = Cette habitude est close. /objectif montre celles que tu as.

habit-ask = Que veux-tu faire, et combien de fois ? Par exemple « commenter 5 posts par jour », « publier 3 fois par semaine » ou « pas plus de 30 minutes d’Instagram par jour ».
habit-unclear = Il me faut un mot pour le dire, un nombre, et un jour ou une semaine : « commenter 5 posts par jour ».
habit-amount-impossible = Ce nombre ne tient pas : un au moins, pas plus de 100 000, et pas plus que ce que les plateformes permettent.
habit-above =
    C’est plus que ce qu’une plateforme permet, je ne l’enregistre pas.
    <i>{ $ceiling }</i>
    Redis-le avec un nombre plus bas.
habit-same = Tu as déjà « { $name } » : { $aim }. Celle-ci prend sa place, ou tu veux les deux ?
habit-saved = C’est enregistré. Donne un nombre avec un mot de son nom, ou touche le bouton ; « 0 » est aussi une réponse.
habit-ask-number = Combien en ajouter à « { $name } » aujourd’hui ? « −1 » en retire un.
habit-ask-amount = « { $name } », c’est { $aim }. Quel nombre à partir de maintenant ? Le passé reste tel qu’il était.
habit-changed = <b>{ $name }</b> : { $aim } à partir de maintenant.
habit-close-confirm = Clore « { $name } » ? Ce que tu as noté reste, et on peut la rouvrir.
habit-closed = « { $name } » est close. Tu la retrouves dans tes objectifs passés.

button-new-habit = Quelque chose que je fais (une habitude)
button-habit-one = +1
button-habit-none = Rien aujourd’hui
button-habit-number = Autre nombre
button-habit-amount = Changer le nombre
button-habit-undo = Reprendre
button-habit-see = Voir l’habitude
button-habit-for = { $name } ({ $aim })
button-habit-instead = À sa place
button-habit-both = Garder les deux

privacy-habit = Tes habitudes : nom, combien de fois, depuis quand.
privacy-habit-report = Ce que tu as noté de tes habitudes, avec le jour.
privacy-habit-revision = Les nombres que tes habitudes demandaient avant que tu les changes.

## Les objectifs passés
past-title = <b>Objectifs passés</b>
past-none = Pas encore d’objectif passé.
past-goal-reached = • <b>{ $platform }</b> : { $start } → { $target }, atteint le { $on } (dernier chiffre : { $count })
past-goal-replaced = • <b>{ $platform }</b> : { $start } → { $target }, remplacé le { $on } à { $count }
past-goal-dropped = • <b>{ $platform }</b> : { $start } → { $target }, clos le { $on } à { $count }
past-habit = • <b>{ $name }</b> : { $aim }, du { $since } au { $on }
past-reopen-confirm = Ton objectif { $platform } de { $target } d’ici le { $due } est ouvert. L’ancien, { $old } d’ici le { $old_due }, prend sa place ?
past-reopened = L’objectif { $platform } est rouvert : { $target } d’ici le { $due }.
past-reopened-late = L’objectif { $platform } est rouvert : { $target }. Sa date, le { $due }, est passée : donne-lui-en une autre.
past-habit-reopened = « { $name } » est rouverte. Les jours entre-temps restent inconnus, pas manqués.
past-not-closed = Celui-là n’est pas clos.
goal-archived = Archivé, atteint. Tu le retrouves dans tes objectifs passés.

button-back-to-goals = Objectifs et habitudes
button-past-goals = Objectifs passés
button-reopen = Rouvrir : { $name }
button-reopen-goal = Rouvrir : { $platform }, { $target }
button-reopen-instead = Oui, à sa place
button-archive = Archiver
button-past-older = Plus anciens ›
button-past-newer = ‹ Plus récents

## Un chiffre pour un autre jour qu’aujourd’hui
log-noted-for =
    { $change ->
        [0] Noté pour le { $day } : <b>{ $count }</b>, pas de changement.
       *[other] Noté pour le { $day } : <b>{ $count }</b> ({ $shown }).
    }

## Les habitudes. $habits dit ce qui reste à faire : « commenter des posts (2 sur 5) »
nudges-habit = { $name } ({ $done } sur { $amount }{ $period ->
        [week] {" "}cette semaine
       *[day] {""}
    })
nudges-habits = Reste ouvert : { $habits }.
nudges-habit-1 = Il reste aujourd’hui : { $habits }. Un nombre avec un mot du nom suffit pour le noter.
nudges-habit-2 = Tes habitudes, d’après ce que je sais : { $habits }. Une seule, et c’est lancé.
nudges-habit-3 = { $habits } : il y a quelque chose à noter, ou un peu à faire encore ?
nudges-habit-4 = La journée a encore de la place pour : { $habits }.
nudges-why-habit = Tu t’es fixé ces habitudes, et ce que tu as noté jusqu’ici est en dessous. Ce que tu n’as pas noté, je l’ignore.

# Où en sont objectifs et habitudes : ce que montrent les images, en mots, et leurs boutons.

## Ce que montrent les images, en mots. $stand : goals-chart-ahead et ses sœurs
chart-says-goal = { $reports ->
        [0] Sur l’image : pas encore de chiffre depuis le { $since }
        [one] Sur l’image : un chiffre depuis le { $since }
       *[other] Sur l’image : { $reports } chiffres depuis le { $since }
    } ; le plan est à { $line } ce soir.
chart-says-off = { $days ->
        [one] En grisé : un jour de repos.
       *[other] En grisé : { $days } jours de repos.
    }
chart-says-changed = Le plan a changé le { $on } ; ce qui précède est resté tel quel.
chart-says-all = <b>Tes objectifs</b>
chart-says-one = • <b>{ $platform }</b> : { $count } sur { $target } d’ici le { $due }, { $stand }
chart-says-one-likely = • <b>{ $platform }</b> : { $count } sur { $target } d’ici le { $due }, { $stand } ; à ton rythme, vers le { $likely }
chart-says-left-out = { $count ->
        [one] Un objectif n’est pas sur l’image : touche son nom.
       *[other] { $count } objectifs ne sont pas sur l’image : touche leur nom.
    }
week-says = <b>Sept jours</b>, du { $first } au { $last }
week-goal = • <b>{ $platform }</b> : { $shown }, { $asked } de prévu{ $rest }
week-goal-since = • <b>{ $platform }</b> : { $shown } depuis le { $since }, { $asked } de prévu cette semaine{ $rest }
week-goal-unknown = • <b>{ $platform }</b> : pas de chiffre cette semaine, { $asked } de prévu{ $rest }
week-rest = { $unknown ->
        [0] {""}
        [one] , 1 jour inconnu
       *[other] , { $unknown } jours inconnus
    }{ $off ->
        [0] {""}
        [one] , 1 jour de repos
       *[other] , { $off } jours de repos
    }
habit-weeks = { $weeks ->
        [one] Cette semaine
       *[other] En { $weeks } semaines
    } : tenu { $kept }, manqué { $missed }, inconnu { $unknown }{ $off ->
        [0] {""}
       *[other] , repos { $off }
    }.
why-chart-all = Chaque objectif est dessiné à sa propre échelle : la ligne est ton plan, les points sont les chiffres que tu as donnés, la bande colorée est là où finiraient huit chemins de ce genre sur dix. /progres puis le nom d’un objectif donne ses chiffres.
why-chart-week = Chaque barre est l’écart entre deux chiffres que tu as donnés, partagé à égalité entre les jours qui les séparent. « Prévu » est ce que ta ligne demande à chacun des sept jours ; un jour de repos ne demande rien, et un jour d’après ton dernier chiffre est inconnu, pas nul.
why-chart-habits = Un jour ou une semaine est tenu quand les chiffres que tu as donnés sont ceux que tu voulais, manqué quand ils n’y sont pas, inconnu quand tu n’en as pas donné. Un jour de repos n’est rien de tout cela.

button-chart-week = Semaine
button-chart-habits = Habitudes
button-dark = Sombre
button-light = Clair

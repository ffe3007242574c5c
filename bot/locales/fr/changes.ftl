# Changer un objectif en route : le modifier, ralentir après un blocage, démarrer en douceur ; la régularité.

goal-edit =
    <b>{ $platform }</b> : { $count } aujourd’hui, { $target } pour le { $due }{ $pace ->
        [0] .
       *[other] , soit { $pace } par jour désormais.
    }
    Que veux-tu changer ?
goal-edit-ask-target = Quelle cible ? Par exemple 6 000, ou « 6 000 d’ici le 31 juillet ».
goal-edit-ask-when = Pour quand, ou à quel rythme ? Par exemple « le 31 juillet », « dans 6 mois » ou « 20 par jour ».
goal-edit-readback =
    <b>{ $platform } : de { $count } aujourd’hui à { $target }</b>
    d’ici le { $due }, en { $days ->
        [one] un jour
       *[other] { $days } jours
    } : <b>{ $pace } par jour</b>, { $before ->
        [0] net.
       *[other] net, au lieu de { $before }.
    }
    Ce qui est derrière toi reste tel quel.
goal-edit-saved = C’est changé : <b>{ $platform }</b>, { $target } pour le { $due }. La ligne repart de ton chiffre d’aujourd’hui.
goal-readback-gently = Départ en douceur : { $week } par jour jusqu’au { $week_end }, { $month } jusqu’au { $month_end }, puis { $pace }. « Au compte-gouttes d’abord » est un usage, aucune plateforme n’en fait une règle.
goal-readback-off = { $days ->
        [one] Un jour de repos n’entre
       *[other] { $days } jours de repos n’entrent
    } pas dans ce rythme.
button-edit-goal = Modifier
button-edit-target = Autre cible
button-gently-on = Compte neuf : en douceur
button-gently-off = Pas un compte neuf

blocked-which = Désolé de l’apprendre. Quel compte est bloqué ?
blocked-proposal =
    <b>Bloqué sur { $platform }.</b> Le plus sage : 48 heures de repos, puis repartir à mi-allure.

    Aucun effort jusqu’au { $until }, puis <b>{ $pace } par jour</b>, de { $count } à { $target } : ça mène au <b>{ $due }</b> au lieu du { $before }. Je change le plan ?
blocked-done = C’est fait. <b>{ $platform }</b> se repose jusqu’au { $until }, puis { $pace } par jour : { $target } pour le { $due }. Si ça recommence, dis-le-moi.
blocked-left = Entendu, le plan reste tel quel. Laisse quand même le compte se reposer.
blocked-already = Ton plan sur { $platform } se repose déjà après un blocage.
button-slow-down = Repos, puis mi-allure
button-leave-plan = Laisser le plan tel quel

standing-off = { $days ->
        [0] Jour de repos : rien à faire aujourd’hui.
        [one] Jour de repos : rien à faire aujourd’hui. Avant ça, un jour de retard sur la ligne.
       *[other] Jour de repos : rien à faire aujourd’hui. Avant ça, { $days } jours de retard sur la ligne.
    }
standing-steadiness = Régularité : { $percent } %
why-line = ligne : ton plan est à { $line } ce soir ; ton dernier chiffre est { $count }, du { $on }
why-pace = rythme : ce qui manque jusqu’à { $target }, réparti sur les jours sans repos d’ici le { $due } : { $pace } par jour
why-steadiness = régularité : chaque chiffre donné est comparé à ce que la ligne demandait depuis le précédent, de 0 à 100 % ; leur moyenne, où un jour pèse moitié moins qu’un autre venu 13 jours notés plus tard, fait { $percent } %. Les jours sans chiffre et les jours de repos n’y changent rien

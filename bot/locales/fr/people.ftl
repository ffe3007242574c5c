# Les gens avec qui on veut garder le contact, et l’examen d’un compte en une minute.

menu-people = Les gens à ne pas perdre de vue
menu-qualify = Ce compte est-il pour toi ? Six réponses
privacy-contact = Les gens que tu listes avec /gens : nom, note, rythme, dernier contact, prochaine échéance, et quand un rappel les a nommés.

## La liste
people-title = <b>Tes gens</b> : { $count }. { $due ->
        [0] Personne n’attend de nouvelles aujourd’hui.
        [one] Une personne attend de tes nouvelles.
       *[other] { $due } personnes attendent de tes nouvelles.
    }
people-legend = <i>● : c’est le moment d’écrire.</i>
people-line-due = ● <b>{ $name }</b> : { $when }, { $every ->
        [1] tous les jours
       *[other] tous les { $every } jours
    }
people-line-waiting = ○ { $name } : { $when }, { $every ->
        [1] tous les jours
       *[other] tous les { $every } jours
    }
people-when-contacted = { $since ->
        [0] aujourd’hui
        [1] hier
       *[other] il y a { $since } jours
    }
people-when-listed = { $since ->
        [0] ajout aujourd’hui
        [1] ajout hier
       *[other] ajout il y a { $since } jours
    }
people-page = Page { $page } sur { $pages }
button-person-done = ✓ C’est fait
button-people-add = Ajouter
button-people-list = Voir la liste
button-people-earlier = ‹
button-people-later = ›

## Ajouter
people-first = Ta liste est vide. Vingt à cinquante personnes que tu veux vraiment connaître, c’est déjà beaucoup.
people-ask =
    Avec qui veux-tu garder le contact ? Une personne par ligne :
    <i>@bob proche – rencontré au salon de la boulangerie</i>
    <i>Marie Dupont tous les 10 jours</i>

    Proche : tous les 14 jours ; régulier : 30 (ce que je retiens si tu ne dis rien) ; léger : 90. /annuler pour sortir.
people-added =
    { $count ->
        [one] C’est noté :
       *[other] { $count } personnes ajoutées :
    }
people-added-one = • <b>{ $name }</b>, { $every ->
        [1] tous les jours
       *[other] tous les { $every } jours
    }
people-and-more = … et { $count } de plus
people-known =
    { $count ->
        [one] Déjà dans ta liste, je n’y touche pas : { $names }.
       *[other] Déjà dans ta liste, je n’y touche pas : { $names }.
    }
people-full =
    { $count ->
        [one] Une personne n’a pas trouvé de place.
       *[other] { $count } personnes n’ont pas trouvé de place.
    } Je m’arrête à { $most } : sur Twitter, on a observé 100 à 200 relations stables au plus (Gonçalves et al., 2011). Retire quelqu’un pour faire de la place.
people-left-over =
    Je prends { $most } lignes à la fois. { $count ->
        [one] La dernière n’y est pas encore
       *[other] Les { $count } dernières n’y sont pas encore
    } : renvoie la suite.
people-problem-no-name = « { $said } » : je n’y vois pas de nom.
people-problem-name-too-long = « { $said } » : ce nom est trop long. 80 caractères au plus, puis un tiret et ta note.
people-problem-cadence = « { $said } » : choisis un rythme de 1 à 365 jours.
people-unread = Je n’ai pas su lire de nom là-dedans.
people-more = <i>D’autres ? Envoie-les, ou va voir la liste.</i>

## Une personne
person-last = Dernier contact : { $on }, { $since ->
        [0] aujourd’hui
        [1] hier
       *[other] il y a { $since } jours
    }.
person-never = Dans ta liste depuis le { $on } ; aucun contact noté.
person-every = Rythme : { $every ->
        [1] tous les jours
       *[other] tous les { $every } jours
    }.
person-due = <b>C’est le moment d’écrire.</b>
person-next = Prochaine fois : { $on }.
person-noted = <i>Noté : { $name }, aujourd’hui. Prochaine fois : { $on }.</i>
person-noted-already = <i>{ $name } : c’est déjà noté pour aujourd’hui.</i>
person-taken-back = <i>{ $name } : repris, comme avant.</i>
person-put-off = <i>{ $name } reviendra le { $on }.</i>
person-not-due = <i>{ $name } : rien avant le { $on }.</i>
person-changed = <i>C’est changé.</i>
person-listed = <i>{ $name } est dans ta liste. Touche « Rythme » pour en changer.</i>
person-known = <i>{ $name } était déjà dans ta liste.</i>
person-gone = Cette personne n’est plus dans ta liste.
person-how-often = À quel rythme veux-tu parler avec <b>{ $name }</b> ? Touche une réponse ou écris un nombre de jours (de 1 à 365).
person-drop-sure = Retirer <b>{ $name }</b> de ta liste, avec la note et les dates ?
person-dropped = <i>{ $name } n’est plus dans ta liste.</i>
people-tier-close = Proche : 14 jours
people-tier-regular = Régulier : 30 jours
people-tier-light = Léger : 90 jours
button-person-today = On s’est parlé aujourd’hui
button-person-undo = Reprendre : { $name }
button-person-put-off = Plus tard (3 jours)
button-person-how-often = Rythme
button-person-every = { $every } jours
button-person-drop = Retirer
button-person-drop-yes = Oui, retirer
person-toast-noted = C’est noté
person-toast-already = Déjà noté
person-toast-gone = Plus dans ta liste

## L’examen en une minute
qualify-step = <b>{ $who }</b> · { $number } sur { $of }
qualify-someone = Examen en une minute
qualify-ask-shared = Avez-vous en commun un métier, un lieu ou un centre d’intérêt ?
qualify-ask-real = Y a-t-il une vraie personne ou une vraie entreprise ? Une bio, une vraie photo ou un logo, un historique cohérent.
qualify-ask-active = Le compte est-il actif ? Des publications ces dernières semaines.
qualify-ask-talks = Parle-t-il avec les autres ? Des réponses, pas seulement des liens.
qualify-ask-read = Le lirais-tu, même sans abonnement en retour ?
qualify-ask-care = Ce que tu publies pourrait-il l’intéresser ?
qualify-verdict-yes = <b>{ $who } : oui.</b> { $yeses } sur { $of }, c’est solide.
qualify-verdict-maybe = <b>{ $who } : pas encore.</b> { $yeses } sur { $of }. Réponds d’abord à une publication et vois si on te répond.
qualify-verdict-no = <b>{ $who } : laisse.</b> { $yeses } sur { $of }.
qualify-this-account = Ce compte
qualify-because = Ce qui a compté :
qualify-despite = Contre lui :
qualify-yes-shared = + vous avez quelque chose en commun
qualify-yes-real = + il y a quelqu’un derrière
qualify-yes-active = + il est actif
qualify-yes-talks = + il parle avec les autres
qualify-yes-read = + tu le lirais
qualify-yes-care = + ce que tu publies peut l’intéresser
qualify-no-shared = − rien en commun
qualify-no-real = − on dirait qu’il n’y a personne derrière
qualify-no-active = − il ne publie plus guère
qualify-no-talks = − il diffuse et ne parle avec personne
qualify-no-read = − tu ne le lirais pas
qualify-no-care = − ce que tu publies ne l’intéresserait pas
qualify-over = Cet examen est terminé. /verifier en ouvre un autre.
qualify-who = C’était qui ? Envoie le nom ou le @pseudo.
button-yes = Oui
button-no = Non
button-qualify-add = Ajouter à mes gens
button-qualify-done = Terminé
button-qualify-again = Un autre compte

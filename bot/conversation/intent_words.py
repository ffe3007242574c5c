"""The words sentences about goals and reports are made of. Any other word makes a sentence a question.

All are folded (`language.fold`): no accents, elisions apart ("j'ai" is "j ai").
"""


def _words(*lists: str) -> frozenset[str]:
    return frozenset(" ".join(lists).split())


_FOLLOWERS = """
    follower followers followeur followeurs abonne abonnes abonnee abonnees abo abos sub subs subscriber
    subscribers fan fans contact contacts relation relations connection connections connexion connexions membre
    membres member members
"""
_COURTESY = """
    hi hello hey yo bonjour salut coucou bonsoir ok okay oui yes yeah voila please pls stp svp merci thanks thank
    you mesure alors so well bon bien wow youpi yay hourra super genial enfin finally cool oh ah lol haha mdr
"""
_SMALL = """
    i m ve we re he s it is j je ai on est a an the le la les l un une des de du d en y et and c ca cest my mon ma
    mes our notre nos at to up of in for now just sur with avec au aux me moi that ce cet cette
"""
_NOW = """
    now today tonight currently presently right maintenant aujourd hui actuellement desormais soir matin midi aprem
    morning evening afternoon moment instant date jour already deja present sofar far
"""

FILLER = _words(_COURTESY)
"""Says nothing either way."""

EVIDENCE = _words(
    _FOLLOWERS,
    _NOW,
    """
    have has ai got avons avez possede reached hit passed crossed atteint depasse passe franchi arrive arrivee
    arrives count compteur compte total update maj bilan releve report rapport progress progres score
    """,
)
"""A number beside one of these is a report; a number alone may be anything."""

REPORT = _words(
    _COURTESY,
    _SMALL,
    _FOLLOWERS,
    _NOW,
    """
    have has got avons am are suis sommes en reached hit passed crossed atteint depasse passe franchi arrive arrivee
    arrives viens cap barre mark account compte profil profile page chaine channel count compteur total update maj
    mise this bilan releve report rapport progress progres score nouveau log note noter tout all juste exactement
    exactly plus more over gained gagne lost perdu new nouveaux nouvelles pris recupere won moins environ about around
    roughly approximately presque almost
    """,
)

GOAL_NOUNS = _words("objectif objectifs goal goals target cible obj")
FRENCH_GOAL_NOUNS = GOAL_NOUNS | {"but"}
REACHING = _words(
    """
    atteindre reach hit arriver passer cap viser vise aim aiming franchir depasser get grow go avoir have gagner gain
    monter grimper passe be
    """
)
WANTING = _words(
    """
    veux voudrais want wanna like aimerais souhaite souhaiterais plan compte espere hope d need vise aim aiming must
    dois faut
    """
)

GOAL = (
    _words(
        _COURTESY,
        _SMALL,
        _FOLLOWERS,
        _NOW,
        """
        would ll will going have has got avons am suis pars partant from start starting by before until till ici
        avant pour jusqu fin account compte profil profile page chaine channel set new nouveau nouvel definir fixer
        fixe mettre cree creer create add ajoute ajouter note que being etre rythme pace rate per day par more plus
        net nets total about around environ then puis serait soit as deadline limite echeance max maximum least
        moins these next prochain prochaine donc final current actuel depart personal perso pro gaining getting
        reaching here x be become passe hoping let go s il
        jour jours j day days d daily semaine semaines week weeks weekly mois month months monthly an ans annee year
        chaque every each tous toutes
        """,
    )
    | GOAL_NOUNS
    | REACHING
    | WANTING
)

SUSPECT = tuple(
    """
    buy bought achet paid pay bot auto follow unfollow suiv like safe risk risq ban bloq block shadow credib realis
    realiz possib feasib faisab strateg rapid fast quick vite cher price prix cost cout hashtag mass nobody person
    advice conseil tip astuce help aide but mais instead versus worth vaut hard difficil easy facil think pense
    """.split()
)
"""Beginnings of words that make a goal the subject of a question, however it is punctuated."""

STOP = _words(
    _COURTESY,
    _SMALL,
    """
    stop stopper arrete arreter arretez cancel annule annuler desactive desactiver supprime supprimer coupe couper
    turn off disable no more plus aucun end finis fini all tous toutes daily quotidien quotidiens reminder reminders
    rappel rappels notification notifications notif notifs nudge nudges relance relances don t not ne pas remind
    reminding rappeler rappelle envoyer envoie sending send nudging veux want il te plait
    """,
)

REMIND = _words(
    _COURTESY,
    _SMALL,
    """
    remind rappelle rappelles rappeler reminder reminders rappel rappels nudge nudges set setup mets mettre met
    programme programmer cree creer create add ajoute want veux voudrais like would aimerais change changer daily
    quotidien send envoie new nouveau some activate active turn can could peux peut pourrais tu you
    """,
)

REST = _words(
    _COURTESY,
    _SMALL,
    _NOW,
    """
    off day days jour jours journee journees holiday holidays vacation vacations vacay leave annual away unavailable
    ooo rest resting not be available working work works here around break vacances vacs conge conges repos indispo
    indisponible indisponibles absent absente absents pause pas dispo disponible dispos la bosse bosser bosserai
    travaille travailler travaillerai taffe taffer taf ne n don t dont won can cannot no never jamais sans without
    am will ll going go gone was were been be etais etait serai sera serons suis sommes pars partir prends prendre
    pris take taking took need want wanna veux voudrais dois aimerais pose poser pendant during durant pour tout toute
    toutes tous whole all entire full from starting debut partir des again aussi nouveau jusqu until till through any
    weekends weekend week end ends every chaque compris inclus dont finalement finally donc so tomorrow demain
    """,
)
"""Sentences about days off, beside the days themselves."""

BLOCKED = _words(
    _COURTESY,
    _SMALL,
    _NOW,
    """
    suis fait faite faire bloquer restreindre limiter verrouiller bloque bloquee bloques bloquees restreint restreinte
    limite limitee verrouille verrouillee blocked restricted limited locked block out account compte profil profile
    page action actions got gotten been was am has have ai ete est sont vient etre s m ont ils they just encore again
    temporarily temporairement temporaire hier yesterday blocage restriction viens
    """,
)
"""Sentences that say an account is blocked. One about someone else ("par un ami") needs other words."""

OUTREACH = _words(_COURTESY, _NOW, "on sur to de in and et c done fini fait ce this par les dm messages")
"""Around what tells of accounts reached out to."""

"""The two languages Mesure speaks, and the folding that makes "L'abonné" and "l abonne" the same words."""

import re
import unicodedata
from enum import StrEnum
from math import log

_NOT_WORD = re.compile(r"[^\w@+%#]|_")
_INVISIBLE = frozenset({"Cf", "Cs", "Co"})
_LIGATURES = {"œ": "oe", "æ": "ae"}


class Language(StrEnum):
    """A language the bot answers in; the value is its ISO 639-1 code."""

    FR = "fr"
    EN = "en"

    @property
    def other(self) -> "Language":
        """The other of the two."""
        return Language.EN if self is Language.FR else Language.FR


def from_code(code: str | None) -> Language | None:
    """The language of an IETF tag as Telegram sends it ("fr", "fr-CA", "en_GB"), or None for any other."""
    if not code:
        return None
    primary = re.split(r"[-_]", code.strip().lower())[0]
    return Language(primary) if primary in set(Language) else None


def fold(text: str) -> str:
    """The text as bare lower-case words joined by single spaces, for comparison only. Idempotent.

    Compatibility forms are unified, accents and invisible characters dropped; apostrophes (so French elision:
    "l'abonné" → "l abonne"), hyphens and other punctuation become spaces. "@", "+", "%" and "#" stay.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_BARE).split())
    unified = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(unicodedata.normalize("NFKD", unified).translate(_BARE).split())


class _Bare(dict[int, str]):
    """What is left of a character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if unicodedata.combining(character) or unicodedata.category(character) in _INVISIBLE:
            left = ""
        elif _NOT_WORD.fullmatch(character):
            left = " "
        else:
            left = _LIGATURES.get(character, character)
        self[code] = left
        return left


_BARE = _Bare()


# Words of one language only, from both dictionaries of chat; those of both ("plus", "comment", "follow") are below.
_TELLING = {
    Language.EN: """
        about abt acc account accounts across actually add added adding adds advice after again against
        agency aim all allowance allowed almost already although always am among and another answer
        answers any anybody anymore anyone anything approach are aren around ask asked asks assess at
        automatic automatically average away b4 bad bakery banned be because been before begin beginner
        behind being best better between big bigger bit block blocked both bought brake break bring
        brings btw build buy buying by bye calculate came can cant care ceiling channels chart cheap
        cheers choose clean click clicks close come comments company competitor connect connection
        connections considered copy cost could count counter crowd curve customers cuz daily day days
        dead deadline deal decent delete did didn different do does doesn doesnt doing don down draw
        drop dumb during each eight else em english enough enter erase even evening ever every everybody
        everyone everything evry example examples exchange expect explain famous far fast faster feel
        few fewer field fifty figure figures find finding first five fix flagged flat folks for formula
        forty found four french friend friends from full gain gained gave get gets getting gimme give
        gives go goal goals goes going gonna good goodbye got gotta grew group groups grow growing grown
        growth had half hand handle happens hardly has hav have having he healthy hello help her here
        hey hi him his hold home hour hours how hru huge human hundred hundreds idea ideas idk if ignore
        im impresses improve in inactive instead into invites is isn isnt it its ive job join judge just
        keep keeping keeps kind know known language languages last later law leave left let lets life
        limit limits links list lists little loads locked lol longer look looks lose losing lost love
        lovely made make makes making manage many matter may maybe mean meaning means meet members might
        mine missing monday money month monthly months more morning most move much must my myself nah
        name need needs networks never new next night no nobody not nothing notice now number numbers
        objective of off offer official often old once one ones only open opened or order ordinary
        organise other others our out over overnight own pace paid password past pay paying people per
        percent percentage person pick picture platform please pls plz posting ppl price prices privacy
        private prize probably profiles progress proof publish publishing purchased put quality quick
        quickly raise randoms rather reached read readers realistic really reasonable receive recipe
        recommend record reduce relevant remind reminder reminders remove replies reply replying report
        requests return review rhythm rid right rude rule rules run safe safely said sales same save
        saves say says schedule search second see sees sell send sends sensible sent separate set
        setting several shadowbanned shall share shares she short should show shud signs silent similar
        since size slow slower small smth so some somebody someone something sometimes speak spend staff
        start starting statistics stay still stop stopped stopping stranger strangers strategy stuck
        stuff subscribe subscribed subscribers subscriptions such suggest summer suspended switch take
        takes talk talking targeted team tell ten than thank thanks that thats the their them then there
        these they thing things think thinking thirty this tho those thousand thousands three through
        thx ties till time times tnx to today together told tomorrow tons too tool track trouble true
        try ttyl turn twenty two ty u unanswered under up ur us use used useful using very views
        visibility visit visitors visits wait wanna want wants warning was wasn wat wats way we weather
        website weekly weeks welcome well wen went were what whats when where whether which while who
        whom whose why will win wise with without wk won wonder work working works world worst worth
        would write writes writing wrong wrote wut year years yes yesterday yet yo you your zone
        """,
    Language.FR: """
        abo abonne abonnee abonnement abonnements abonnent abonner abonnes abord abos accelerer accepte
        accepter achete acheter activer affiche agence ai aide aider aime aimerais ainsi ajoute ajouter
        ajouts aller alors ambassadeurs amener ami amie amis ancien anglais animer annee ans appli apres
        argent arrete arreter arriver assez atteint attendre attirer au aucun aucune aujourd aussi
        autant automatique automatiquement autorise autre autres aux avait avant avc avec avez avis
        avoir avons baisse banni banniere bcp beaucoup besoin bien bienvenue bilan bjr blocage bloque
        bloquer bloques boite bon bone bonjour bonne bonnes bons bonsoir booster bosser boulangerie bout
        boutique c ca cabinet calcul calcule calculer car ce ceci cela celebrites celui cent centaines
        cents ces cest cet cette ceux chaine chaines changer chaque cher cherche chez chiffre chiffres
        choisir chose chui chute ciao cibler cinq cinquante cles cliente cmb cmt coin combien coment
        commande commandes comme commence commencer commentaire commentaires commentent commerce
        communaute comparer compte comptes compteur concurrent confiance confier connais connaitre
        conseils contacter contenu contre coucou coup courbe cout createur createurs cree creer creneau
        croissance dabo dabonnes dans davantage de debute deja delai demain demande demander demandes
        demarrer depuis dernier derniere des desabonne desabonnement desabonnements desabonner dessus
        deux deviennent devient devrais dire dit dix dois doit donc donne donnees donner droit ds dsl du
        dun dure echange echanges echeance ecrire ecris ecrit effacer efficace elle elles emploi en
        encore enorme enregistrer entre entreprise envie environ envoie envoye envoyer equipe erreur es
        esque est et etait ete ethique etre etudes eux eviter exactement existe explique expliquer facon
        faire fais fait faudrait faut faux fiable fil filtrer fixer fo fois font formule francais
        frequence frr fuseau gagne gagner garder genre gens gerer grand grande grandir graphique gratuit
        gros grosse grossir groupe hebdomadaire heure heures hier horaire horaires hui ici idee idees
        ignorer il ils impoli importe inconnu inconnus indicateurs influenceurs influenceuse interdit j
        jai jamais jdois je jen jeu jfais jles jme jmet jour journee jours jpeu jpeux jposte jr jsp
        jsuis jusqu jusque juste jveu jveux kan ke kel keske ki koi l la laisse langue langues laquelle
        le lecteurs legende lent lentement les leur leurs lien liens ligne limite limites lire lisent
        liste listes logiciel lors lu lui lundi ma maintenant mais mal marche marque masquer massif
        matin mauvais mauvaise mdp mdr meilleur meilleure membres meme mensuelle merci mes mesurer meteo
        methode mets mettre midi mien mieu mieux mille milliers mis mn moi moins mois moitie mon monde
        monter montre montrer mort mot mots moyen moyenne mrc nan ne nest ni nom nombre non normale nos
        noter notre nous nouveau nouveaux nouvel nouvelle nuit nul objectif objectifs oblige obtenir ont
        ordre ou ouais oui outil ouvre ouvrir par paraitre parce pareil parfois parle parler parmi
        partage partager partent participer partir partout pas passe passer patron payer pcq peine
        pendant perd perdre perds perdu pers personne personnes petit petite petits peu peur peut
        peuvent peux pire pk plafond plateforme plein plusieurs plutot politesse portee poste poster
        pourcentage pourquoi pourrais pourriez pq pr premier premiere prend prendre presque preuve prive
        privee prix prochain professionnel profil profils progression proposer propre ptdr ptit pu pub
        publication publications publicite publie publier puis qqn qu qualite quand quarante quatre que
        quel quelle quelles quelqu quelque quelques quels qui quoi quotidien quotidienne quotidiens
        raison raisonnable rapel rapide rappel rappels reagit realiste recette recherche reconnaitre
        recuperer regarde regarder regle relou rend rendre rentable repartir repond repondre reponds
        reponse reponses reputation reseau reseaux reste restent rester resultats retirer retour
        retrouver rgpd rien risque rythme sa sabonne sais sait salut sans savoir se secteur selon
        semaine semaines serieux sert servent ses seul seule seulement si signaler signe signes signifie
        sinon slt sociaux societe soi soir sommes son sont sors sortir souci soucis sous souvent
        spammeur stagnation statistiques stp suffit suis suit suivant suive suivent suivi suivis suivre
        sujet supprimer sur surtout suspendu svp systematique ta tableau taches taille taux te telephone
        temps tenir tes tient tirage tjs tkt tlm toi ton toujours tour tous tout toute toutes tps trafic
        transformer trente tres tri trier tro trois trop trouve trouver truc tt tu un une utile utiliser
        va vacances vais vaut vendre vente ventes verifier verrouille vers veut veux vie viennent viens
        vient ville vingt vire vise viser visibilite visites vite vitesse voir voit vont vos votre
        voudrais vous vrai vraies vraiment vrais vrmt vu vues webinaire wsh ya
        """,
}
_SHARED = frozenset(
    """
        a an as audience back ban bluesky bot bots brand business but change client clients
        collaboration comment community content conversation conversations d danger data definition
        discord dont engagement facebook fake fb follow followed follower followers following
        follows free hashtag hashtags i ig influencer insta instagram invitation invitations like
        likes linkedin live long lot marketing mastodon max me message messages micro million minute
        minutes n niche normal on page pages pinterest plus post posts pour profile publication
        publications quota rate ratio reach real reddit reels robot site snapchat social sort source
        sources spam stories story tag tags telegram test threads tiktok traffic trust twitch
        twitter unfollow vs week whatsapp y youtube yt
    """.split()
)
_PAIRS = 2


class _Likeness:
    """How much a word looks like one language rather than the other, from the pairs and threes of its letters."""

    def __init__(self) -> None:
        self._words = {language: frozenset(text.split()) for language, text in _TELLING.items()}
        self._runs = {language: _counted(words) for language, words in self._words.items()}

    def of(self, word: str) -> float:
        """Above zero: French; below: English. Telling words weigh most, numbers nothing."""
        if not word.isalpha():
            return 0.0
        if word in _SHARED:
            return 0.0
        if (word in self._words[Language.FR]) != (word in self._words[Language.EN]):
            return 2.0 if word in self._words[Language.FR] else -2.0
        if len(word) <= _PAIRS:
            return 0.0
        fr, en = self._runs[Language.FR], self._runs[Language.EN]
        likeness = sum(log((fr.get(run, 0) + 1) / (en.get(run, 0) + 1)) for run in _letter_runs(word))
        return max(-1.5, min(1.5, likeness / len(word)))


def _letter_runs(word: str) -> list[str]:
    edged = f"^{word}$"
    return [edged[at : at + size] for size in (2, 3) for at in range(len(edged) - size + 1)]


def _counted(words: frozenset[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in words:
        for run in _letter_runs(word):
            counts[run] = counts.get(run, 0) + 1
    return counts


_LIKENESS = _Likeness()


def detect(text: str) -> Language | None:
    """The language a message is written in, from its own words; None when they do not tell.

    Made for chat lines: accents, function words and the shorthand of both languages count; names and numbers do not.
    """
    total = sum(_LIKENESS.of(word) for word in fold(text).split())
    total += 1.5 * len(_FRENCH_LETTERS.findall(text)) + 1.0 * len(_FRENCH_SIGNS.findall(text))
    if abs(total) < _ENOUGH:
        return None
    return Language.FR if total > 0 else Language.EN


_FRENCH_LETTERS = re.compile(r"[àâçèéêëîïôûùœ]", re.IGNORECASE)
_FRENCH_SIGNS = re.compile(r"\b(?:[ldjmnstc]|qu)['’](?=\w)|[«»\u202f]", re.IGNORECASE)
_ENOUGH = 0.6

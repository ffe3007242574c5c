"""The words questions about one's own growth are made of. Any other word, and no sum is made of the question.

All are folded (`language.fold`): no accents, elisions apart. Words of other trades are left out on purpose:
"10k views", "50 posts a day", "before they block me" must stay questions for the library,
and no sum is made of losses ("en moins").
"""

from bot.conversation import intent_words

SUM = (
    intent_words.GOAL
    | intent_words.GOAL_NOUNS
    | intent_words.REACHING
    | frozenset(
        """
        account accounts achievable actually add adding additions adds also another are calculate
        can compute could do doable does each effort every extra feasible figure first follow
        following follows further get gets getting give given gives has have hit how if implies
        imply keep keeping like little long many math maths mean means much must my need needed
        needs net new number only our people possible ppl premier premiers quota reach reachable
        realistic realistically really s shall should so soon still sum take taken takes tell there
        they time wanna want we what whats when which will win work would

        abonnements ajout ajoute ajouter ajouts annee annees arrive arrivent arriver arriverai
        arriverais arriverait atteignable atteindrai atteindrais atteindre atteins atteint au aura
        aurai aurais aux avoir bout ca calcul calcule calculer calculez ce cela combien comme
        comptes coup dans decrocher delai devrais dis dites dois doit doivent donne encore est
        faisable fait faudra faudrait faut fera ferait franchir franchirai gagnais gagne gagner gens
        il je jouable jour jours manque mets mettrai mettre mois necessaire necessaires nets nette
        nettes nombre nouveaux nouvelles obtenir passe passerai pers personnes peut peux plus
        pourrais pourrait pourriez pouvez prend prendra prendrait prendre prends puis qu quand que
        quel quelle quelles quels quotidien quotidienne quotidiennement quotidiens raison realiste
        realistement recupere recuperer represente rythme semaine semaines serai serais si suis
        suive suivre t temps touche toucher tu vers veut voudrait vous y

        suivis quoi faire sponsor patron boss please like arriving
        """.split()
    )
) - {"moins", "least"}

SHORTHAND = {
    r"jrs?\b": "jour",
    r"(?:cmb|cb|combi1|cmbien|conbien)\b": "combien",
    r"(?:kand?|qd|qand)\b": "quand",
    r"ke\b": "que",
    r"pr\b": "pour",
    r"dici\b": "d'ici",
    r"wen\b": "when",
    r"evry\b": "every",
    r"shud\b": "should",
    r"folow": "follow",
    r"acc(?:s|ts?)?\b": "accounts",
    r"2(?= (?:get|reach|hit|gain|have|follow|add|win|grow|be)\b)": "to",
    r"4(?= (?:\d|(?:my|me|the|a)\b))": "for",
    r"j(?=(?:suis|follow|ajoute|gagne|arrive|arriverai|aurai|dois|atteins|veux|fais|prends|passe|ai)\b)": "je ",
}
"""How people abbreviate on a phone what a sum needs to understand: the pattern of a word's beginning → the word."""

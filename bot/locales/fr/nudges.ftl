# Le rappel du jour : plusieurs façons de dire chaque chose. Un par jour, jamais la même deux fois de suite. Court,
# concret, sans reproche ni exaltation. Variables de tout objectif : $platform, $count (abonnés actuels), $target,
# $left (ce qui manque), $minimum (les abonnés qui font une bonne journée), $pace (par jour), $share (ce que le plan
# demande à une telle journée), $buffer (jours d’avance ou de retard), $due (une date), $silent (jours sans chiffre).

## La toute première
nudges-first-1 = Ton premier rappel, à l’heure que tu as choisie. { $platform } : { $count } sur { $target }. À { $pace } par jour environ, tu y es pour le { $due }.
nudges-first-2 = Voilà ce que tu recevras de moi : un message, une fois par jour. { $platform } en est à { $count } ; il en reste { $left } d’ici le { $due }, soit { $pace } par jour à peu près.
nudges-first-3 = Premier jour. { $platform } : de { $count } à { $target } d’ici le { $due }, cela fait environ { $pace } par jour. Envoie-moi ton chiffre dès que tu l’as.
nudges-first-4 = On commence. Le plan pour { $platform } : environ { $pace } par jour jusqu’au { $due }. Réponds-moi avec ton nombre d’abonnés, je tiens le compte.

## En retard sur la ligne
nudges-behind-1 = { $platform } : { $buffer ->
    [one] un jour de retard
   *[other] { $buffer } jours de retard
 } sur la ligne. { $minimum } aujourd’hui et la journée est bonne ; le reste peut attendre.
nudges-behind-2 = { $platform } : { $count }. La ligne est devant toi pour l’instant. Vise { $minimum } aujourd’hui.
nudges-behind-3 = Passage lent, ça arrive. Pour { $platform }, à { $pace } par jour, tu arrives encore à { $target } d’ici le { $due }.
nudges-behind-4 = { $platform } : il reste { $left }. La part du jour : { $minimum }. Une vraie conversation, c’est un début.
nudges-behind-5 = { $platform } : { $buffer ->
    [one] un jour à rattraper
   *[other] { $buffer } jours à rattraper
 }, sans se presser. On commence par { $minimum } aujourd’hui. Si le plan ne te va plus, /objectif le change.
nudges-behind-6 = Le plan demande maintenant { $pace } par jour pour { $platform }. Tenir ce rythme aujourd’hui suffit.
nudges-behind-7 = Avec { $minimum } de plus sur { $platform }, l’écart se resserre un peu aujourd’hui. À quelle publication pourrais-tu répondre d’abord ?
nudges-behind-8 = { $platform } en est à { $count }, un peu sous sa ligne. Aujourd’hui : { $minimum }, et la courbe remonte.

## Loin derrière : on ne compte plus les jours
nudges-far-1 = { $platform } : le plan et les jours se sont éloignés. Une nouvelle date le rendrait honnête (/objectif) ; d’ici là, { $share } aujourd’hui, c’est bien.
nudges-far-2 = Quoi que dise la ligne pour { $platform }, { $share } aujourd’hui, ça compte.
nudges-far-3 = { $platform }, { $count } : { $share } aujourd’hui, sans se retourner. /objectif change la date si tu veux.
nudges-far-4 = Pour { $platform } aujourd’hui : une personne que tu aimerais connaître, et { $share } si tout va bien.
nudges-far-5 = Encore { $left } sur { $platform } d’ici le { $due } : c’était ambitieux. /objectif fixe une date à ton rythme.
nudges-far-6 = { $platform } : { $count } à présent. Qu’est-ce qui a amené les derniers ? Un peu plus de cela aujourd’hui.

## Pas de chiffre depuis plusieurs jours
nudges-quiet-1 = { $platform } : pas de chiffre depuis { $silent } jours. Que dit le compteur ?
nudges-quiet-2 = Mon dernier chiffre pour { $platform } : { $count }, il y a { $silent } jours. Un chiffre frais et le graphique est de nouveau juste.
nudges-quiet-3 = { $platform } : { $silent } jours sans nouvelles. En hausse, en baisse ou pareil : réponds avec le nombre, et on repart de là.
nudges-quiet-4 = { $platform } : j’en étais à { $count } abonnés. Et maintenant ?
nudges-quiet-5 = Un coup d’œil à { $platform }, un nombre en réponse : c’est tout pour aujourd’hui.

## Sur la ligne : la journée demande quelque chose
nudges-today-1 = { $platform } : encore { $minimum } aujourd’hui et tu restes sur la ligne.
nudges-today-2 = Tu es pile sur la ligne pour { $platform }. La part du jour : { $minimum }.
nudges-today-3 = { $platform } : { $count }, comme prévu. Avec { $minimum } aujourd’hui, ça continue.
nudges-today-4 = Au programme pour { $platform } : { $minimum } aujourd’hui, puis { $pace } par jour jusqu’à { $target }.
nudges-today-5 = { $platform } : { $minimum } de plus aujourd’hui, et demain repart de la ligne.
nudges-today-6 = { $platform } est là où il faut. De quoi y rester aujourd’hui : { $minimum }.

## En avance sur la ligne
nudges-ahead-1 = { $platform } : { $buffer ->
    [one] un jour d’avance
   *[other] { $buffer } jours d’avance
 }, à { $pace } par jour désormais. Une journée calme ne te coûterait rien.
nudges-ahead-2 = { $platform } : tu as { $buffer ->
    [one] un jour
   *[other] { $buffer } jours
 } devant toi. Le bon moment pour répondre aux personnes déjà là.
nudges-ahead-3 = { $count } pour { $platform }, et { $buffer ->
    [one] un jour
   *[other] { $buffer } jours
 } de marge. Garde environ { $pace } par jour.
nudges-ahead-4 = { $platform } est en avance sur le plan : reste { $left }, à { $pace } par jour environ. Combien aujourd’hui ?
nudges-ahead-5 = Rien ne presse pour { $platform } : tu es tranquille pour { $buffer ->
    [one] un jour
   *[other] { $buffer } jours
 }. Le plan demande { $pace } par jour.
nudges-ahead-6 = { $platform } : la ligne ne te rattrape pas avant { $buffer ->
    [one] un jour
   *[other] { $buffer } jours
 }. Et si tu faisais la publication que tu remets toujours à plus tard ?

## Objectif atteint : dit une seule fois
nudges-reached-1 = { $platform } : { $count }, tu as dépassé { $target }. Je n’en reparlerai pas ; /objectif fixe le prochain.
nudges-reached-2 = Tu voulais { $target } pour { $platform } ; tu en as { $count }. Savoure. /objectif quand tu en voudras un autre.
nudges-reached-3 = { $platform }, { $target } : c’est fait. Je n’y reviens plus ; /objectif fixe le suivant.
nudges-reached-4 = Pour { $platform }, l’objectif est atteint, avec { $count }. On se repose, ou on repart : /objectif.

## La date est passée : dit une seule fois
nudges-overdue-1 = Le { $due } est passé, avec { $count } sur { $target } pour { $platform }. Une nouvelle date ? /objectif. Je ne demanderai pas deux fois.
nudges-overdue-2 = { $platform } est arrivé à { $count } à la date prévue. Il en reste { $left }, si tu y tiens toujours : /objectif fixe une nouvelle date.
nudges-overdue-3 = Le plan pour { $platform } s’arrêtait le { $due }, à { $count }. Donne-lui du temps avec /objectif, ou laisse-le là ; je ne redemanderai pas.
nudges-overdue-4 = Le temps prévu pour { $platform } est écoulé : { $count } sur { $target }. /objectif lance la suite ; j’en reste là.

## Pas d’objectif
nudges-no-goal-1 = Ta minute du jour. Sans objectif, je n’ai rien à mesurer : /objectif en fixe un, en une phrase.
nudges-no-goal-2 = Où veux-tu arriver, et pour quand ? « 5 000 sur Instagram d’ici le 30 juin » me suffit.
nudges-no-goal-3 = Pas encore d’objectif. En attendant d’y penser, réponds aujourd’hui à une personne que tu aimes lire.
nudges-no-goal-4 = Avec un objectif, je pourrais te dire ce que demande la journée. /objectif quand tu veux, /pause si ce n’est pas le moment.
nudges-no-goal-5 = Rien de prévu aujourd’hui. Pose-moi une question sur la croissance d’un compte, ou fixe un objectif avec /objectif.

## Dit avant un rappel : retard, panne, deuxième passage
nudges-late-1 = Plus tard que convenu : le retard vient de moi.
nudges-late-2 = J’ai été retenu ; voici le rappel du jour.
nudges-late-3 = En retard aujourd’hui, et tu n’y es pour rien.
nudges-late-4 = Ce message aurait dû partir plus tôt. J’étais en panne.
nudges-folded-1 = J’étais en panne et j’ai manqué { $missed ->
    [one] un rappel
   *[other] { $missed } rappels
 }. Il n’y a rien à rattraper.
nudges-folded-2 = Une panne de mon côté a avalé { $missed ->
    [one] le dernier rappel
   *[other] les { $missed } derniers rappels
 }. Me revoilà.
nudges-folded-3 = Pas un mot de moi { $missed ->
    [one] la dernière fois
   *[other] les { $missed } dernières fois
 } : j’étais en panne, et rien n’est perdu.
nudges-folded-4 = { $missed ->
    [one] Un rappel n’est jamais parti
   *[other] { $missed } rappels ne sont jamais partis
 } d’ici. On reprend avec celui d’aujourd’hui.
nudges-again-1 = Me revoilà, comme demandé.
nudges-again-2 = Tu avais dit plus tard : c’est maintenant.
nudges-again-3 = Le revoici, comme convenu.
nudges-again-4 = Comme promis, le voici de nouveau.

## Ce que répond un bouton sous un rappel
nudges-pressed-done = C’est noté pour ce jour-là.
nudges-pressed-done-already = C’était déjà noté.
nudges-pressed-snoozed = Je reviens dans une heure.
nudges-pressed-snoozed-already = C’est déjà remis à plus tard ; il reviendra de lui-même.
nudges-pressed-paused = En pause.
nudges-pressed-paused-already = Déjà en pause.
nudges-pressed-stopped = Arrêté. /rappel pour reprendre.
nudges-pressed-stopped-already = Déjà arrêté. /rappel pour reprendre.
nudges-pressed-too-old = Cette journée est finie ; le prochain rappel aura des boutons neufs.
nudges-pressed-not-yours = Je n’ai plus trace de ce rappel.

## Au plafond d’un réseau. $used : comptes contactés en 24 heures ; $ceiling : le plus permis pendant ce temps
nudges-limit-1 = { $platform } : { $used } comptes contactés, et le plafond est à { $ceiling }. Personne de plus aujourd’hui ; réponds à ceux qui sont déjà là.
nudges-limit-2 = Tu es au plafond sur { $platform } : { $used } sur { $ceiling }. Une journée pour répondre, pas pour suivre.
nudges-limit-3 = Assez de nouveaux comptes sur { $platform } pour l’instant : { $used } sur { $ceiling }. Aujourd’hui, réponds plutôt aux commentaires qui attendent.
nudges-limit-4 = { $platform } en permet { $ceiling }, et tu en es à { $used }. On laisse reposer pour l’instant.

## Le plan demande plus par jour que $ceiling, le plus qu’on puisse suivre sur ce réseau
nudges-steep-1 = { $platform } : le plan demande maintenant { $pace } par jour, soit environ { $gross } comptes à contacter ; le plafond est à { $ceiling }. /objectif donne une date plus lointaine.
nudges-steep-2 = { $pace } par jour sur { $platform } d’ici le { $due }, c’est trop pour qui contacte les gens un à un : { $gross } comptes par jour, quand { $ceiling } est le maximum. Une date plus lointaine serait honnête : /objectif.
nudges-steep-3 = Je ne te demanderai pas { $pace } par jour sur { $platform } : il y faut { $gross } comptes, et le plafond est à { $ceiling }. Avec une date plus lointaine (/objectif), la part du jour redescend.
nudges-steep-4 = La pente est devenue trop raide sur { $platform } : { $gross } comptes à contacter par jour, pour un plafond de { $ceiling }. On recule la date ? /objectif.

## Un nombre rond a été dépassé : $amount
nudges-milestone-1 = { $platform } : { $amount } dépassés. Tu en es à { $count }, il en reste { $left }.
nudges-milestone-2 = Cette semaine, { $platform } a dépassé { $amount }. Qui pourrais-tu remercier par son nom aujourd’hui ?
nudges-milestone-3 = Un nombre rond sur { $platform } : { $amount }. Tu en es à { $count }, pour un objectif de { $target }.
nudges-milestone-4 = { $platform } a franchi les { $amount }. Prochaine étape : { $target }.
nudges-milestone-5 = { $amount } sur { $platform }. Note ce qui a marché ces derniers jours : cela peut resservir.

## $part pour cent du chemin : 25, 50 ou 75
nudges-part-1 = { $platform } : { $part ->
    [25] un quart du chemin est fait
    [50] la moitié du chemin est faite
   *[other] les trois quarts du chemin sont faits
 }. Il reste { $left } d’ici le { $due }.
nudges-part-2 = { $part ->
    [25] Le premier quart
    [50] La moitié
   *[other] Les trois quarts
 } du chemin vers { $target } sur { $platform }, c’est derrière toi. Encore { $left } d’ici le { $due }.
nudges-part-3 = Sur { $platform }, tu es { $part ->
    [25] au quart du chemin
    [50] à mi-chemin
   *[other] aux trois quarts du chemin
 }, avec { $count } ; il en reste { $left }.
nudges-part-4 = { $platform }, { $count } : { $part ->
    [25] le premier quart est fait
    [50] la première moitié est faite
   *[other] il ne reste qu’un quart
 }.

## La première semaine : une petite chose par jour
nudges-week-1 = Une petite chose pour { $platform } aujourd’hui : réponds aux trois derniers commentaires reçus, avec plus qu’un merci.
nudges-week-2 = { $platform }, cinq minutes : lis ton profil comme si tu ne te connaissais pas. La première ligne dit-elle ce qu’on y gagne ?
nudges-week-3 = Choisis sur { $platform } trois comptes que tu lirais même s’ils ne te suivaient jamais, et réponds à une de leurs publications.
nudges-week-4 = Une chose pour { $platform } aujourd’hui : écris en une phrase qui tu veux toucher. Le reste en découle, quoi publier et qui suivre.
nudges-week-5 = Regarde tes neuf dernières publications sur { $platform }. Laquelle a lancé une conversation ? La prochaine peut être sa cousine.
nudges-week-6 = Aujourd’hui : trois personnes que tu aimerais mieux connaître sur { $platform }. /gens garde leurs noms, et je te dirai quand leur écrire.
nudges-week-7 = Avant de suivre qui que ce soit sur { $platform } aujourd’hui, vérifie un compte avec /verifier : six touches, une minute.
nudges-week-8 = Que dit le compteur sur { $platform } ? Avec trois chiffres, je peux te dire où ils mènent.

## Des personnes à qui écrire. Leurs lignes suivent ; $people : combien
nudges-person-1 = { $people ->
    [one] Quelqu’un à qui écrire aujourd’hui :
   *[other] { $people } personnes à qui écrire aujourd’hui :
 }
nudges-person-2 = Des nouvelles à donner à { $people ->
    [one] une personne :
   *[other] { $people } personnes :
 }
nudges-person-3 = Vous ne vous êtes pas parlé depuis un moment :
nudges-person-4 = Cinq minutes pour { $people ->
    [one] une personne :
   *[other] { $people } personnes :
 }
nudges-person-5 = À qui un mot de toi ferait-il plaisir aujourd’hui ?
nudges-person-6 = Dans ta liste, aujourd’hui :
nudges-person-line = • { $name } : dernier échange { $since ->
    [1] hier
   *[other] il y a { $since } jours
 }
nudges-person-line-noted = • { $name } : dernier échange { $since ->
    [1] hier
   *[other] il y a { $since } jours
 } – { $note }
nudges-person-line-new = • { $name } : dans ta liste depuis { $since ->
    [1] hier
   *[other] { $since } jours
 }, pas encore d’échange
nudges-person-line-new-noted = • { $name } : dans ta liste depuis { $since ->
    [1] hier
   *[other] { $since } jours
 }, pas encore d’échange – { $note }
nudges-name = { $name } ({ $since ->
    [one] un jour
   *[other] { $since } jours
 })

## Un article de la bibliothèque : son titre, $title, et sa première phrase, $first
nudges-tip-1 = Dans la bibliothèque : « { $title } » – { $first }
nudges-tip-2 = Deux minutes de lecture : « { $title } » – { $first }
nudges-tip-3 = Une question que d’autres se posent : « { $title } » – { $first }
nudges-tip-4 = Celui-là, tu ne l’as pas encore vu : « { $title } » – { $first }
nudges-tip-5 = Pour un moment calme : « { $title } » – { $first }

## La semaine. Ses lignes suivent ; $on : son dernier jour
nudges-review-1 = Ta semaine, jusqu’au { $on } :
nudges-review-2 = Sept jours, vus d’ici :
nudges-review-3 = La semaine en chiffres :
nudges-review-4 = Ce qui a bougé cette semaine :
nudges-review-goal = { $platform } : { $before } → { $count } ({ $shown }, { $asked } de prévu). Il y a une semaine { $was }, maintenant { $is }.
nudges-review-same = { $platform } : { $before } → { $count } ({ $shown }, { $asked } de prévu), { $is } comme il y a une semaine.
nudges-review-new = { $platform }, depuis le { $since } : { $before } → { $count } ({ $shown }, { $asked } de prévu), maintenant { $is }.
nudges-review-unknown = { $platform } : pas de chiffre cette semaine, { $asked } de prévu ; { $count } le { $last }.
nudges-review-reached = { $platform } : { $before } → { $count }, et les { $target } sont atteints.
nudges-review-off = { $days ->
    [one] En grisé : un jour de repos.
   *[other] En grisé : { $days } jours de repos.
 }
nudges-review-reports = { $days ->
    [0] Pas de chiffre noté.
    [1] Un chiffre noté, un seul jour.
   *[other] Des chiffres notés { $days } jours sur sept.
 }
nudges-review-people = Personnes à qui tu as parlé : { $people ->
    [0] aucune
   *[other] { $people }
 }.
nudges-review-tip = Pour la semaine qui vient : « { $title } » – { $first }
nudges-buffer-ahead = { $days ->
    [one] un jour d’avance
   *[other] { $days } jours d’avance
 }
nudges-buffer-behind = { $days ->
    [one] un jour de retard
   *[other] { $days } jours de retard
 }
nudges-buffer-far = loin sous la ligne
nudges-buffer-line = sur la ligne

## Le dernier : trop sont restés sans réponse
nudges-leaving-1 = Mes derniers messages sont restés sans réponse, alors je m’arrête là. Tes objectifs et tes chiffres restent, et une touche suffit pour que je revienne.
nudges-leaving-2 = J’écris sans doute au mauvais moment. Celui-ci est le dernier, jusqu’à ce que tu en veuilles d’autres.
nudges-leaving-3 = Cela fait un moment que j’écris sans réponse. Je m’arrête ; rien n’est perdu, et /rappel reprend.
nudges-leaving-4 = Plus de rappels à partir d’ici : ils ne te servaient pas. Le bouton ci-dessous les ramène comme avant.

## Dit après, quand deux choses comptent. $names : les personnes à qui écrire, chacune avec le temps passé
nudges-and-person-1 = Et un mot à { $names } ?
nudges-and-person-2 = C’est aussi le moment d’écrire à { $names }.
nudges-and-person-3 = À qui donner des nouvelles : { $names }.
nudges-and-person-4 = S’il te reste cinq minutes : { $names }.
nudges-and-milestone-1 = Au passage, { $platform } a dépassé { $amount }.
nudges-and-milestone-2 = Et sur { $platform }, les { $amount } sont derrière toi.
nudges-and-milestone-3 = Entre-temps, { $platform } a franchi les { $amount }.
nudges-and-milestone-4 = C’est toujours ça de gagné : { $amount } sur { $platform }.
nudges-and-part-1 = Au passage, { $part ->
    [25] un quart du chemin est fait
    [50] la moitié du chemin est faite
   *[other] les trois quarts du chemin sont faits
 } sur { $platform }.
nudges-and-part-2 = Et sur { $platform }, { $part ->
    [25] un quart du chemin
    [50] la moitié du chemin
   *[other] les trois quarts du chemin
 }, c’est derrière toi.
nudges-and-part-3 = Entre-temps, { $platform } est { $part ->
    [25] au quart du chemin
    [50] à mi-chemin
   *[other] aux trois quarts du chemin
 } vers { $target }.
nudges-and-part-4 = Toujours ça de fait sur { $platform } : { $part ->
    [25] le quart du chemin
    [50] la moitié du chemin
   *[other] les trois quarts du chemin
 }.
nudges-and-tip-1 = Ça peut aider : « { $title } »
nudges-and-tip-2 = Dans la bibliothèque : « { $title } »
nudges-and-tip-3 = À lire quand tu auras un moment : « { $title } »
nudges-and-tip-4 = Pas encore vu : « { $title } »

## Dit après un rappel qui en suit plusieurs restés sans réponse
nudges-and-hour-1 = Cette heure te va-t-elle ? Une autre est à portée de doigt.
nudges-and-hour-2 = Une autre heure serait-elle mieux, ou moins de messages ?
nudges-and-hour-3 = Les derniers sont peut-être mal tombés. Je change d’heure ?
nudges-and-hour-4 = Est-ce la bonne heure, et le bon nombre de messages ?
nudges-and-eased-1 = Désormais, j’écris un jour sur deux. Une touche ramène le rythme d’avant.
nudges-and-eased-2 = Pour ne pas faire de bruit, je passe à un jour sur deux.
nudges-and-eased-3 = Je ralentis : un jour sur deux, jusqu’à nouvel ordre de ta part.
nudges-and-eased-4 = Un jour sur deux suffira pour l’instant ; le bouton ci-dessous change cela.

## Ce que /pourquoi dit d’un rappel
nudges-why-goal = { $platform } : { $count } notés pour le { $last } ; la ligne est à { $line } à la fin de la journée. Encore { $left } d’ici le { $due }, cela fait { $pace } par jour.
nudges-why-first = Ton premier rappel : il dit d’où part { $platform }.
nudges-why-limit = { $platform } : { $used } comptes contactés, aussi loin que compte le plafond, et { $ceiling } sont permis. Cela passe avant tout le reste.
nudges-why-steep = { $pace } par jour sur { $platform }, c’est environ { $gross } comptes à contacter, à ton taux de retour ou à celui de la bibliothèque ; { $ceiling } par jour est le maximum. Je ne demande jamais plus.
nudges-why-behind = { $platform } est { $buffer ->
    [one] un jour
   *[other] { $buffer } jours
 } sous sa ligne ; ce qui est en retard parle d’abord, et de plusieurs le plus en retard. La part du jour, { $minimum }, est ce qui manque pour la ligne de ce soir ou une journée au pas nécessaire, le plus petit des deux.
nudges-why-far = { $platform } est { $buffer } jours sous sa ligne, et rien d’autre n’était à dire d’abord. { $share }, c’est ce que le plan demande à une telle journée ; je ne réclame pas tout le reste d’un coup.
nudges-why-quiet = Le dernier chiffre pour { $platform } a { $silent } jours : sans un plus frais, où tu en es n’est qu’une supposition.
nudges-why-milestone = { $platform } a dépassé { $amount } dans les sept derniers jours. Je ne le dis qu’une fois.
nudges-why-part = { $platform } : { $part } % du chemin entre ton départ et { $target }, passés dans les sept derniers jours. Je ne le dis qu’une fois.
nudges-why-week = La première semaine, chaque jour a une petite chose à faire, sauf si un objectif est en retard.
nudges-why-today = { $platform } est sur sa ligne : il y a moins d’un jour de marge, donc la journée demande { $minimum }.
nudges-why-ahead = { $platform } est au-dessus de sa ligne pour { $buffer ->
    [one] un jour encore
   *[other] { $buffer } jours encore
 }, et rien d’autre ne pressait davantage.
nudges-why-reached = { $platform } a atteint { $target }. Je ne le dis qu’une fois.
nudges-why-overdue = Le { $due } est passé, et { $platform } n’est pas à { $target }. Je ne le dis qu’une fois.
nudges-why-no-goal = Tu n’as pas d’objectif à mesurer, et personne dans ta liste n’attendait de nouvelles.
nudges-why-person = Dans ta liste, qui attend depuis le plus longtemps par rapport au rythme que tu veux : trois au plus, et pas les mêmes chaque jour.
nudges-why-person-one = { $name } : { $since ->
    [one] un jour
   *[other] { $since } jours
 } depuis le dernier échange ; tu veux écrire { $every ->
    [1] chaque jour
   *[other] tous les { $every } jours
 }.
nudges-why-person-new = { $name } : { $since ->
    [one] un jour
   *[other] { $since } jours
 } dans ta liste sans échange ; tu veux écrire { $every ->
    [1] chaque jour
   *[other] tous les { $every } jours
 }.
nudges-why-tip = Un article qui convient à ta situation et que je ne t’avais pas montré ; un tous les quelques jours, pas plus.
nudges-why-review = Le bilan de la semaine, le jour que tu as choisi : du { $since } au { $on }.
nudges-why-leaving = { $unanswered } rappels de suite étaient restés sans réponse ; le quatorzième est le dernier.
nudges-why-and-hour = { $unanswered } rappels de suite étaient restés sans réponse ; le troisième demande si l’heure convient.
nudges-why-and-eased = { $unanswered } rappels de suite étaient restés sans réponse ; à partir du septième, c’est un jour sur deux.
nudges-pressed-suits = Très bien, rien ne change.

# Le rappel du jour : plusieurs façons de dire chaque chose. Un par jour, jamais la même deux fois de suite. Court,
# concret, sans reproche ni exaltation. Variables de tout objectif : $platform, $count (abonnés actuels), $target,
# $left (ce qui manque), $minimum (les abonnés qui font une bonne journée), $pace (par jour), $buffer (jours
# d’avance ou de retard), $due (une date), $silent (jours sans chiffre).

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
nudges-behind-6 = Le plan demande maintenant { $pace } par jour pour { $platform }. Aujourd’hui, { $minimum } de plus et c’est bien.

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
nudges-reached-1 = { $platform } : { $count }, tu as dépassé { $target }. Je me tais jusqu’au prochain objectif (/objectif).
nudges-reached-2 = Tu voulais { $target } pour { $platform } ; tu en as { $count }. Savoure. /objectif quand tu en voudras un autre.
nudges-reached-3 = { $platform }, { $target } : c’est fait. Plus de rappel de ma part avant un nouvel objectif (/objectif).
nudges-reached-4 = Pour { $platform }, l’objectif est atteint, avec { $count }. Je me repose jusqu’au suivant : /objectif.

## La date est passée : dit une seule fois
nudges-overdue-1 = Le { $due } est passé, avec { $count } sur { $target } pour { $platform }. Une nouvelle date ? /objectif. D’ici là, je me tais.
nudges-overdue-2 = { $platform } est arrivé à { $count } à la date prévue. Il en reste { $left }, si tu y tiens toujours : /objectif fixe une nouvelle date. J’attends.
nudges-overdue-3 = Le plan pour { $platform } s’arrêtait le { $due }, à { $count }. Donne-lui du temps avec /objectif, ou laisse-le là ; je ne redemanderai pas.
nudges-overdue-4 = Le temps prévu pour { $platform } est écoulé : { $count } sur { $target }. /objectif lance la suite ; avant cela, je ne dirai rien.

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
nudges-folded-3 = Pas un mot de moi pendant { $missed ->
    [one] un jour
   *[other] { $missed } jours
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

# What people asked and did not find, for the admins; the weekly digest.

gaps-none = Aucune question n’attend de réponse.
gaps-head = <b>Demandé et resté sans réponse</b> : { $count ->
        [one] une question
       *[other] { $count } questions
    }, la plus posée d’abord. Un numéro ouvre sa question.
gaps-line = <b>{ $place }.</b> { $question } <i>({ $language }, { $count } ×, la dernière fois le { $last })</i>
gaps-remark = <b>{ $place }.</b> <i>il manque :</i> { $question } <i>({ $language }, { $count } ×, la dernière fois le { $last })</i>
gap-asked-en = <b>Demandé en anglais</b> { $count ->
        [one] une fois, le { $last }.
       *[other] { $count } fois, du { $first } au { $last }.
    }
gap-asked-fr = <b>Demandé en français</b> { $count ->
        [one] une fois, le { $last }.
       *[other] { $count } fois, du { $first } au { $last }.
    }
gap-missed-en = <b>Ce qui manquait, dit en anglais</b> { $count ->
        [one] une fois, le { $last }.
       *[other] { $count } fois, du { $first } au { $last }.
    }
gap-missed-fr = <b>Ce qui manquait, dit en français</b> { $count ->
        [one] une fois, le { $last }.
       *[other] { $count } fois, du { $first } au { $last }.
    }
gap-wording = • { $question } ({ $count } ×)
gap-more = … et { $count ->
        [one] une autre formulation
       *[other] { $count } autres formulations
    }
gap-unhelpful = 👎 « { $title } » est venu et n’a pas aidé.
gap-gone = C’est déjà réglé.
gap-belongs = Quel article répond à « { $question } » ? { $count ->
        [one] La formulation s’ajoute aux siennes
       *[other] Les { $count } formulations s’ajoutent aux siennes
    } ; tu vois ce que ça change avant de publier.
gap-ask = Quel article répond à « { $question } » ? Envoie un ou deux mots de son titre ou de ses formulations.
gap-found = { $count ->
        [0] Aucun article ne contient « { $words } » dans cette langue. Essaie un autre mot.
        [one] Un article contient « { $words } » :
       *[other] { $count } articles contiennent « { $words } » :
    }
gap-there-already = Cet article a déjà ces formulations.
gap-template = L’article à écrire, avec les formulations déjà dedans. Remplace tout ce qui est marqué ✎, change au besoin l’id et le nom du fichier, puis renvoie-le-moi.
gap-template-twin = Son jumeau dans l’autre langue. Mets les deux dans un .zip pour les publier ensemble.
gap-ignored = Mis de côté : « { $question } ». La question revient dès qu’elle est posée encore { $again } fois.
button-gap-belongs = C’est pour …
button-gap-new = Nouvel article
button-gap-elsewhere = Hors sujet
button-gap-ignore = Ignorer
button-gap-search = Un autre article
button-gap-restore = La reprendre
deed-gap-ignore = question mise de côté :
deed-gap-restore = question reprise :
deed-gap-new = article préparé pour :

digest-head = <b>La bibliothèque cette semaine</b>
digest-gaps = { $count ->
        [one] Une nouvelle question est restée sans réponse ; /gaps en compte { $open } en tout :
       *[other] { $count } nouvelles questions sont restées sans réponse ; /gaps en compte { $open } en tout :
    }
digest-gap = • { $question } <i>({ $language }, { $count } ×)</i>
digest-falling = Jugés utiles moins souvent que le mois d’avant :
digest-fallen = • { $title } <i>({ $language })</i> : 👍 { $up } sur { $count }, avant { $up_before } sur { $count_before }
digest-overdue = { $count ->
        [one] Un article est à relire :
       *[other] { $count } articles sont à relire :
    }
digest-due = • { $title } <i>({ $language })</i>, depuis le { $since }
digest-more = … et { $count } de plus

## What neighbours can: asked once, and seen by the worker of who lets her.
talents-ask-title = Wat kan jij?
talents-ask-lead = Iedereen kan iets. Je belooft niets. We vragen dit maar één keer.
talents-choose = Wat doe je graag of goed?
talents-shown = Mag de buurtwerker dit zien?
talents-shown-hint = Dan kan die jou eens iets vragen. Andere buren zien het niet.
talents-tell = Ja, ik kies iets
talents-not-now = Nu niet
talents-thanks = Dank je. Je kan dit altijd wijzigen bij Hoe ik help.

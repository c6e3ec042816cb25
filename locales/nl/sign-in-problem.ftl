# What went wrong with a code or an address.
problem-mail-code-not-valid = Deze code klopt niet, of werkt niet meer. Kijk nog eens, of vraag een nieuwe.
problem-mailbox-full = Dit mailadres hoort al bij vier mensen.
problem-mail-on-shared-device = Dit kan niet op een toestel dat ook anderen gebruiken. Doe het op je eigen toestel, of vraag het je buurtwerker.
field-not-a-mail-code = De code heeft 6 cijfers.
problem-fact-not-known = Dat weten wij zelf niet van deze persoon. Vraag iets anders.
field-two-facts = Duid twee dingen aan die klopten.

## Als het meer is dan klein helpen
small-title = Dit is meer dan klein helpen
small-lead = De buurtwerker kijkt dan mee, uiterlijk de volgende werkdag. Misschien kan een dienst dit beter.
small-stays = De vraag blijft gewoon staan, en jouw antwoord ook. Wij zeggen je buur niet dat jij dit zei.
small-say = Zeg het aan de buurtwerker
small-told = Dank je. De buurtwerker kijkt mee.

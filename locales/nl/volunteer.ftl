## Volunteering, for who helps. nl is the source of the six.
volunteer-title = Vrijwilliger worden
volunteer-asks = { $name } vraagt of je vrijwilliger wordt.
volunteer-is = Je bent vrijwilliger van { $name }.
volunteer-agree = Ik heb dit gelezen en ga akkoord
volunteer-nobody = Nu vraagt niemand je om vrijwilliger te worden. Je helpt als buur.
volunteer-version = Nota nummer { $version }
volunteer-way = Als vrijwilliger helpen
volunteer-way-note = Lees de nota van { $name }.

# Hoe je iemand veilig bereikt.
safe-edit = Pas veilig bereiken aan
safe-title = Veilig bereiken
safe-lead = Dit staat boven elk telefoonnummer.
safe-automatic = Berichten mogen vanzelf gaan
safe-automatic-hint = Vink dit alleen aan als de persoon dat goed vindt.
safe-hushed = Er gaat niets vanzelf naar deze persoon. Een buurtwerker belt.

## Volunteering, for who helps. nl is the source of the six.
volunteer-title = Volunteering
volunteer-asks = { $name } asks whether you will volunteer.
volunteer-is = You are a volunteer of { $name }.
volunteer-agree = I have read this and agree
volunteer-nobody = Nobody asks you to volunteer now. You help as a neighbour.
volunteer-version = Note number { $version }
volunteer-way = Help as a volunteer
volunteer-way-note = Read the note of { $name }.

## The way to say that something went wrong. nl is the source of the six.

wrong-title = Er ging iets mis
wrong-way = Weg of stuk, ruzie, geld, of niet veilig? Vertel het ons.

## Whether anybody reads this now.
duty-here = { $name } est là maintenant, jusqu’à { $until }.
duty-nobody = Personne ne lit ceci maintenant.
duty-next = À partir de { $day } à { $time }, quelqu’un est de retour.
duty-next-today = À partir de { $time }, quelqu’un est de retour.
duty-next-unknown = Nous ne savons pas quand quelqu’un sera là.
duty-unknown = Nous ne voyons pas si quelqu’un est là.
duty-danger = Y a-t-il un danger ? Appelez le 112.

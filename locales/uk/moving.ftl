## *Verhuisd*: at the desk.

desk-move = Переїжджає
desk-move-lead = Куди переїжджає { $name }?
desk-move-to = До якого району
desk-move-here = { $place } (цей район)
desk-move-gone = В інше місце? Виберіть нижче «Ця людина йде».
desk-move-street-unknown = Ще невідомо
desk-move-still = Чи це там ще потрібно?
desk-move-stays = Ще потрібно
desk-move-stops = Більше не треба
desk-move-there = Там { $name } – нова людина. Серії й обіцянки тут закінчуються, справа лишається тут.
desk-move-near = Хто приходить допомогти, знову каже «так». Усе інше лишається.
desk-move-choose = Виберіть район
desk-move-done = { $name }: переїзд записано.
desk-kind-moved = Переїзд
task-moved = Людина переїхала. Передайте дозволене або закрийте.
problem-not-all-said = Скажіть про кожне прохання, чи воно ще потрібне.
desk-kind-ask_before = Запитати в іншому районі
task-ask-before = Запитайте координатора { $buurt }, чи є щось важливе. До того ця людина тут не допомагає.
problem-helping-waits = Спершу з вами поговорить координатор. Потім ви зможете тут допомагати.

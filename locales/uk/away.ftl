## *Ik ben even weg*: on the own profile, and at the desk.

gone-title = Мене якийсь час немає
gone-for = { $name }: тимчасово немає
gone-lead = У подорожі, у лікарні чи просто немає. Ми не питаємо чому.
gone-first = Від
gone-last = До (включно)
gone-last-hint = Ще не знаєте? Залиште порожнім.
gone-save = Повідомити
gone-until = Немає від { $first } до { $last }.
gone-open = Немає від { $first }.
gone-quiet = Тим часом ми нічого не просимо, а серія відпочиває. Обіцяне попросимо в іншого.
gone-still = Чи це тоді ще потрібно?
gone-stop = Більше не треба
gone-back = Я знову тут
gone-back-for = { $name } знову тут
gone-moving = Переїжджаєте?
gone-moving-note = Напишіть тут. Хтось із команди владнає це з вами.

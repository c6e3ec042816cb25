## What is told about what comes back every week: not this time, a holiday, whether it goes on.
push-resting-title = Deze keer hoeft het niet
push-resting-body = { $what }, { $when }. Dank je. Een volgende keer misschien weer.
phone-resting = Deze keer hoeft het niet. Een volgende keer misschien weer. { $what }, { $when }.
push-holiday-title = Op de feestdag komt er niemand
push-holiday-body = De volgende keer: { $what }, { $when }.
phone-holiday = Op de feestdag komt er niemand. De volgende keer: { $what }, { $when }.
push-goes-on-title = Is dit nog elke keer nodig?
push-goes-on-body = De volgende keer: { $what }, { $when }. Ga je door? Eén tik is genoeg.
phone-goes-on = Is dit nog elke keer nodig? De volgende keer: { $what }, { $when }.
push-first-title = Help je nog eens?
push-first-body = { $what }, { $when }. We vragen het eerst aan jou.
phone-first = Help je nog eens? We vragen het eerst aan jou. { $what }, { $when }.
task-scope-hours = Deze bewoner vraagt veel uren in één week: { $what }. Hoort dit bij een dienst?

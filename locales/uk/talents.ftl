## What neighbours can: asked once, and seen by the worker of who lets her.
talents-ask-title = А що вмієте ви?
talents-ask-lead = Кожен щось уміє. Ви нічого не обіцяєте. Питаємо лише раз.
talents-choose = Що ви любите або добре вмієте?
talents-shown = Чи може працівник це бачити?
talents-shown-hint = Тоді вас можуть про щось попросити. Інші сусіди цього не бачать.
talents-tell = Так, я оберу
talents-not-now = Не зараз
talents-thanks = Дякуємо. Це завжди можна змінити в розділі Як я допомагаю.

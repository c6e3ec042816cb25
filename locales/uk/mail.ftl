mail-automatic = Це автоматичне повідомлення. Відповіді на нього ніхто не читає.
mail-trial-subject = Проба від Buurtnet
mail-trial-body =
    Добрий день!

    Це проба. Ви це читаєте? Отже, пошта Buurtnet працює.

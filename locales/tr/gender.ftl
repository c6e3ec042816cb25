## Being a woman or a man, for the wishes of others: on the own profile and at the desk. nl is the source of the six.

gender-title = Ben
gender-why = Bazı komşular kapıda bir kadın veya bir erkek ister. Cevabını yalnızca mahalle çalışanın görür.
gender-woman = kadın
gender-man = erkek
gender-other = başka
gender-unsaid = söylemek istemiyorum
gender-by-team = Artık doğru değil mi? Mahalle çalışanından değiştirmesini iste.

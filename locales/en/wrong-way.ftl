## The way to say that something went wrong.

wrong-title = Something went wrong
wrong-way = Lost or broken, a quarrel, money, or not safe? Tell us.

## The way to say that something went wrong. Nog na te lezen.

wrong-title = حدث أمر غير سليم
wrong-way = ضاع شيء أو انكسر، خلاف، مال، أو لم تشعر بالأمان؟ أخبرنا.

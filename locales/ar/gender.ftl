## Being a woman or a man, for the wishes of others: on the own profile and at the desk. nl is the source of the six.

gender-title = أنا
gender-why = بعض الجيران يطلبون امرأة أو رجلًا عند الباب. العامل المجتمعي وحده يرى جوابك.
gender-woman = امرأة
gender-man = رجل
gender-other = غير ذلك
gender-unsaid = لا أقول
gender-by-team = ألم يعد هذا صحيحًا؟ اطلب من العامل المجتمعي أن يغيّره.

## That one saw the extract of who helps, at the desk. nl is the source of the six.
desk-kind-screening_ends = An extract soon counts no more
screening-title = Extract seen
screening-lead = Who looks after children or stands in for a carer is screened. Look at the extract from the criminal record (model 596.2). Do not keep or copy it.
screening-seen-on = When did you see it?
screening-until = Until which day does it count?
screening-until-hint = At most three years.
screening-save = I have seen it
screening-again = I saw a new extract
screening-is = Screened until { $day }.
screening-was = The extract counts no more since { $day }.
screening-by = Seen on { $day }, by { $who }.
screening-on = Seen on { $day }.
screening-end = Take back
screening-end-lead = { $name } hears of it. Looking after children and standing in stops at once: we look for somebody else there.
screening-end-asked = { $name } asks for it
screening-end-mistake = I wrote it down by mistake
screening-end-doubt = The organisation no longer stands for it

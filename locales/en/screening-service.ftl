## That the organisation saw the extract of who helps: what the service says. nl is the source of the six.
push-screening-ends-title = Helping: a little less soon
push-screening-ends-body = For some help we would like to see a paper again. Have a look.
phone-screening-ends = For some help we would like to see a paper of yours again. Could you bring it along?
push-screening-over-title = Helping: a little less now
push-screening-over-body = Some help you cannot give now. Other help you can. Thank you.
phone-screening-over = Some help you cannot give any more for now. Other help you can. Once we see a paper again, you can.
task-screening-ends = The extract of this helper counts for one more month. Ask whether you may see a new one.
problem-screening-not-known = First confirm that you know this neighbour.
problem-screening-too-young = This neighbour is not 18 yet.
field-screening-not-seen-yet = This day is still to come. Choose today or a day that is over.
field-screening-reversed = This day lies before the day on which you saw it.
field-screening-over = This day is over. Choose a day that is still to come.
field-screening-too-long = Choose a day within three years after the day on which you saw it.

## When it is more than small help
small-title = This is more than small help
small-lead = The neighbourhood worker then looks along, by the next working day. Perhaps a service can do this better.
small-stays = The request stays as it is, and so does your answer. We do not tell your neighbour that you said this.
small-say = Tell the neighbourhood worker
small-told = Thank you. The neighbourhood worker looks along.

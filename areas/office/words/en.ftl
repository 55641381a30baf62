# The desk
desk-title = Steward’s desk
desk-lede = What waits for you, oldest first.
publish-news = Publish news
remove-factor = Switch off a second factor
private-desk = stewards, because it shows what people have sent in.
waiting = Waits for a decision
waiting-count = { NUMBER($count) } in all
waiting-none = Nothing waits. Well done.
waiting-signature = Signature
waiting-endorsement = Support
waiting-affiliation = Affiliation
set-aside = Work that was set aside
set-aside-what = Background work, for example a mail, that did not succeed or whose end is not known.
set-aside-none = Everything has been done.
job-doubtful = End not known
job-dead = Did not succeed
job-attempts = { $count ->
    [one] 1 try
   *[other] { $count } tries
}
job-retry = Try again
job-discard = Drop it
done-factor-removed = The second factor is off, and the person was told by mail.
done-retried = It is tried again now.
done-discarded = It is dropped.
done-decided = Done. The person is told by mail where something changed for them.

# Who may do what
roles-title = Who may do what
roles-lede = Printed from the rules that the program itself decides by. One of the roles named is enough.
roles-caption = { $actions ->
    [one] 1 action
   *[other] { $actions } actions
}, { $routes ->
    [one] 1 address
   *[other] { $routes } addresses
}
column-action = Action
column-may = Who may
column-routes = Addresses

# The mailbox of the demonstration
mailbox-title = Mailbox of the demonstration
mailbox-lede = The mails that a real instance would have sent, newest first.
mailbox-empty = No mail yet. Create an account, and one arrives.
mail-to = To
private-mailbox = everyone who uses this demonstration.
erase-person = End somebody’s account
done-erased = The account has ended. Everything that named the person is gone.

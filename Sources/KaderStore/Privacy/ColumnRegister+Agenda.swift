internal import KaderDomain

extension ColumnRegister {
    static let agenda: [String: RegisterLine] = [
        "room": .nobody("house name capacity isArchived kind"),
        "openingHours": .nobody(
            "house monday tuesday wednesday thursday friday saturday sunday"),
        "closure": .nobody("house days reason"),
        "holidayChoice": .nobody("house rule isOpen"),
        "serviceTerms": .nobody(
            """
            service minutes consulenten buffers leadHours horizonDays audience forWhomNl forWhomEn \
            conditionNl conditionEn whatNl whatEn howNl howEn whoNl whoEn
            """),
        "setting": .nobody("key value"),
        "campaign": .nobody("year days"),
        "campaignPlace": .nobody("campaign place hours capacity"),
        "series": .things(
            .consulent, .roster, .volunteer,
            none: "service place hours rooms recurrence first ending exceptions", links: "staff"),
        "spreekuur": .things(
            .consulent, .roster, .volunteer,
            none: "service place day hours rooms series originalDay", links: "staff",
            texts: "cancellation"),
        "appointment": .things(
            .client, .appointments, .contact, none: "spreekuur room buffers", links: "contact",
            about: """
                service day hours state cause housemates arrivedAt calledAt endedAt remindedOn \
                toldOn
                """, texts: "waiver note reason", staff: "consulenten"),
        "walkIn": .things(
            .client, .appointments, .contact, none: "house day number", links: "contact",
            names: "name", about: "state arrivedAt calledAt endedAt", texts: "about",
            staff: "consulent"),
        "waitingEntry": .things(
            .client, .appointments, .waitingList, links: "contact passed",
            about: "service places part lastDay since state offeredUntil housemates"),
        "callbackNote": .things(
            .client, .advice, .callback, names: "name phone", about: "takenAt doneAt",
            texts: "about"),
        "taxQuestion": .things(
            .client, .tax, .contact, links: "contact", about: "askedAt answeredAt",
            texts: "question answer", users: "answeredBy"),
        "busTrip": .things(
            .consulent, .bus, .volunteer, none: "day title laptop tripState", links: "crew",
            texts: "note"),
        "busStop": .things(
            .anyone, .bus, .contact, none: "trip hours spot municipality purpose action link",
            texts: "note"),
        "busSlot": .things(
            .consulent, .bus, .volunteer, none: "trip spreekuur day hours room",
            links: "consulenten"),
        "busTally": .nobody("stop tally hour people"),
        "busIntake": .things(
            .client, .bus, .contact, none: "stop hour", links: "contact registration appointment"),
    ]
}

internal import KaderDomain

extension ColumnRegister {
    static let people: [String: RegisterLine] = [
        "contact": .things(
            .anyone, .reach, .contact, none: "isArchived", links: "mergedInto",
            names: "given infix family memberNumber phone email town sortName searchText",
            special: "standing"),
        "kaderlid": .things(
            .kaderlid, .networks, .volunteer, links: "contact network", about: "sector from until"),
        "consulent": .things(
            .consulent, .roster, .volunteer, links: "contact",
            about: "houses services isOnline status languages pattern exceptions weeklyMaximum"),
        "absence": .things(
            .consulent, .roster, .volunteer, none: "isFromCalendar", links: "contact",
            about: "from until hours", special: "reason"),
        "training": .things(
            .consulent, .roster, .volunteer, links: "contact",
            about: "service kind doneOn validUntil"),
        "interestConflict": .things(
            .consulent, .advice, .volunteer, links: "contact person", about: "from until",
            texts: "employer role"),
        "accessGrant": .things(
            .user, .access, .volunteer, links: "contact", about: "role scope from until revokedOn",
            users: "actor givenBy"),
        "network": .nobody(
            "name regions municipalities isArchived sortName searchText datedRegions"),
        "boardFunction": .things(
            .kaderlid, .networks, .volunteer, links: "network contact", about: "role from until"),
        "accompaniment": .things(
            .official, .networks, .volunteer, links: "network official", about: "from until"),
        "workingGroup": .things(
            .kaderlid, .networks, .volunteer, none: "network theme state others province",
            links: "members"),
        "networkRequest": .things(
            .kaderlid, .networks, .contact, none: "network requestKind day answeredOn",
            links: "contact", texts: "text answer"),
    ]
}

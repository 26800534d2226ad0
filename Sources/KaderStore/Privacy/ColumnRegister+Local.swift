internal import KaderDomain

extension ColumnRegister {
    /// The log, and what stays on one machine. The log holds what its things hold.
    static let local: [String: RegisterLine] = [
        "command": .local(
            .user, .access, .withItsThing, none: "pk id name undoes redoes isUndone stamp replica",
            about: "at", users: "actor"),
        "change": .local(
            .anyone, .copies, .withItsThing,
            none: "pk command kind base stamp replica isCreation", links: "thing subject",
            texts: "fields"),
        // Names the thing, and nobody any more.
        "erasure": .things(
            .anyone, .access, .aggregate, none: "kind day ground", links: "thing"),
        "parked": .local(nil, nil, .withItsThing, none: "change"),
        "clash": .local(
            .anyone, .copies, .withItsThing, none: "pk form kind isOpen foundAt",
            links: "thing other"),
        "occupancy": .local(
            .anyone, .appointments, .withItsThing,
            none: "pk layer room spreekuur isClient isDisputed",
            links: "person appointment", about: "from until"),
        "slotHold": .local(
            .user, .appointments, .draft, none: "pk resources from until lapses", users: "owner"),
        "draft": .local(
            .anyone, .comfort, .draft, none: "pk id form savedAt", texts: "body", users: "author"),
        "savedView": .local(
            .user, .comfort, .volunteer,
            none: "pk list sort columns region year withArchived isMine agenda",
            texts: "name filter", users: "owner"),
        "protectedText": .local(
            .client, .dossier, .caseFile, none: "pk", links: "note", special: "text"),
        "protectedLook": .local(
            .client, .access, .accessLog, none: "pk", links: "note", about: "at", users: "actor"),
        "accessLog": .local(
            .client, .access, .accessLog, none: "pk previous hash", links: "subject",
            about: "at way act", texts: "detail", users: "actor"),
        "accessLogHead": .local(nil, nil, .accessLog, none: "pk at occasion number hash"),
        "accessLogTrim": .local(nil, nil, .accessLog, none: "pk at upTo hash"),
        "sessionKey": .local(
            .user, .access, .volunteer, none: "pk kind addedAt revokedAt",
            names: "fingerprint body comment", users: "actor addedBy"),
        "pin": .local(
            .user, .access, .volunteer, none: "pk setAt wrong wrongAt", names: "hash",
            users: "actor"),
        "busLoad": .local(
            .client, .bus, .contact, none: "pk trip replica preparedAt places until slots knows",
            names: "persons", users: "preparedBy"),
        "peer": .local(
            .user, .copies, .volunteer, none: "pk id card knows heardAt revokedAt trip",
            names: "name"),
        "remote": .local(
            .user, .copies, .volunteer, none: "pk offered handled lastAt", names: "place name"),
        "heldCommit": .local(
            .anyone, .copies, .refused, none: "pk id stamp replica why about heldAt refusedAt",
            texts: "body"),
        "invitation": .local(nil, nil, .draft, none: "pk code madeAt"),
        "meta": .local(nil, nil, .aggregate, none: "key value"),
        "grdb_migrations": .local(nil, nil, .aggregate, none: "identifier"),
        "sqlite_sequence": .local(nil, nil, .aggregate, none: "name seq"),
        "contactSearch": .local(
            .anyone, .reach, .withItsThing, none: "", names: "searchText"),
        "networkSearch": .local(nil, nil, .aggregate, none: "searchText"),
        "planItemSearch": .local(
            .kaderlid, .plans, .withItsThing, none: "", texts: "searchText"),
    ]
}

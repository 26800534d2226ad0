internal import KaderDomain

/// The people of one region, by what they do in the demo.
struct Crew {
    var consulenten: [Consulent] = []

    /// Ids of kaderleden, who fill boards.
    var active: [Contact.ID] = []
    var officials: [Contact.ID] = []

    /// Members and their housemates, who make appointments.
    var clients: [Client] = []
}

/// Somebody who may have appointments in the demo, at the services that are open to them.
struct Client {
    let contact: Contact.ID
    let standing: Standing
}

/// How many of them there are.
struct CrewSize {
    let consulenten, active, officials, others: Int
}

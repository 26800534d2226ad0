public import KaderDomain

extension NetworksPane {
    public enum Message: Equatable, Sendable {
        /// By this many rows; further than there are goes to the first or the last.
        case move(Int)
        case open, goBack
        case chooseRegion

        /// The networks of the region with this code; all where nil.
        case show(region: String?)
        case toggleArchived
        case addNetwork, edit, addFunction, addOfficial, addGroup, editPerson
        case toggleArchive, showHistory

        /// Take out the selected part, which was entered by mistake.
        case remove
        case removed(Phrase)

        case loaded([NetworkSummary], NetworkQuery)
        case opened(OpenNetwork)

        /// A network went to the archive, or came back from it.
        case archived(Network)

        /// The opened network is not there any more.
        case lost(Network.ID, Phrase)
        case failed(Phrase)
    }

    public enum Effect: Equatable, Sendable {
        case load(NetworkQuery)
        case open(Network.ID)

        /// Takes the network to the archive, or brings it back, as its `isArchived` says.
        case setArchived(Network)

        /// Takes out the part of a row, called so.
        case remove(NetworkRow, called: Phrase)
    }
}

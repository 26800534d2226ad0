public import KaderDomain
public import KaderReference

extension NetworksPane {
    public enum Message: Equatable, Sendable {
        /// By this many rows; further than there are goes to the first or the last.
        case move(Int)
        case open, goBack
        case chooseRegion

        /// The networks of the region with this code; all where nil.
        case show(region: String?)
        case toggleArchived

        /// Only the networks that who acts accompanies, or all of the region (S2).
        case toggleMine
        case coverage(CoverageMessage)

        /// In which a municipality lies, and which municipalities a division has (S27).
        case divisions(String)
        case within(Overlay)

        /// Opens a network, whatever the list shows.
        case openFound(Network.ID)
        case addNetwork, edit, addRegion, addFunction, addOfficial, addGroup, addRequest
        case editPerson
        case toggleArchive, showHistory
        case mark(Marking)

        /// Of these networks, after it was asked.
        case setArchived([Network.ID], Bool)

        case chooseSort, chooseColumns

        /// By this column; the other way round where it is so already. Nil for the usual order.
        case sort(NetworkColumn?)

        /// Nil for what fits.
        case toggleColumn(NetworkColumn?)

        case view(ViewMessage)

        /// Take out the selected part, which was entered by mistake.
        case remove
        case removed(Phrase)

        case loaded([NetworkSummary], NetworkQuery)
        case opened(OpenNetwork)

        /// A network went to the archive, or came back from it.
        case archived(Network)

        /// Several networks were changed at once; what is said of it.
        case changedMany(Phrase)

        /// The opened network is not there any more.
        case lost(Network.ID, Phrase)
        case failed(Phrase)
    }

    public enum Effect: Equatable, Sendable {
        case load(NetworkQuery)
        case readCoverage
        case open(Network.ID)
        case view(ViewEffect)

        /// Takes the network to the archive, or brings it back, as its `isArchived` says.
        case setArchived(Network)

        /// All of these, or none.
        case setAllArchived([Network.ID], Bool)

        /// Takes out the part of a row of a network, called so.
        case remove(NetworkRow, from: Network.ID, called: Phrase)
    }
}

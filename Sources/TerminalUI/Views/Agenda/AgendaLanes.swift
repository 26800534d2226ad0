/// Which blocks of one day stand beside each other.
enum AgendaLanes {
    /// A block and its lane: the lanes to its left are taken when it begins.
    struct Place {
        let block: AgendaBlock
        let lane: Int

        /// The rows that are drawn: where the next in this lane begins within the last of them,
        /// that row is the next one's.
        var rows: Range<Int>

        /// The minutes of its beginning, such as `:45`, where its first row begins before it.
        let lateness: String?

        /// How many lanes the blocks that touch each other share.
        var lanes: Int

        /// The block, with its lateness before what is said of it.
        var punctual: AgendaBlock {
            guard let lateness, let first = block.lines.first else { return block }
            var block = block
            block.lines[0] = "\(lateness) \(first)"
            return block
        }

        /// Whether this lane is free for a block that begins there: it is over in time, and keeps
        /// at least one row.
        fileprivate func leavesRoom(for other: AgendaBlock, from row: Int) -> Bool {
            rows.upperBound <= row
                || (block.endMinute <= other.startMinute && rows.lowerBound < row)
        }
    }

    /// Gives every block the first lane that is free, in the order in which they begin.
    static func places(_ blocks: [AgendaBlock], in grid: AgendaGrid) -> [Place] {
        /// The index of the last place of each lane of the group.
        var (places, lasts, group) = ([Place](), [Int](), 0)
        let sorted = blocks.enumerated().sorted {
            (grid.rows(of: $0.element).lowerBound, $0.element.startMinute, $0.offset)
                < (grid.rows(of: $1.element).lowerBound, $1.element.startMinute, $1.offset)
        }
        for (_, block) in sorted {
            let rows = grid.rows(of: block)
            let free = lasts.map { places[$0].leavesRoom(for: block, from: rows.lowerBound) }
            if !free.contains(false) {
                cut(lasts, at: rows.lowerBound, in: &places)
                (lasts, group) = ([], places.count)
            }
            let lane = lasts.isEmpty ? 0 : free.firstIndex(of: true) ?? lasts.count
            if lane < lasts.count {
                cut([lasts[lane]], at: rows.lowerBound, in: &places)
                lasts[lane] = places.count
            } else {
                lasts.append(places.count)
            }
            places.append(
                Place(
                    block: block, lane: lane, rows: rows, lateness: grid.lateness(of: block),
                    lanes: 1))
            for index in group..<places.count { places[index].lanes = lasts.count }
        }
        return places
    }

    private static func cut(_ indices: [Int], at row: Int, in places: inout [Place]) {
        for index in indices where places[index].rows.upperBound > row {
            places[index].rows = places[index].rows.lowerBound..<row
        }
    }
}

/** The wider mailing list of calls for Mobility Promoters. */
export const mailingList = {
  'mailingList.title': 'Mailing list of the calls',
  'mailingList.intro':
    'Each call goes to all members, and to everybody on this list. Whoever took themselves off stays off.',
  'mailingList.paste': 'Add addresses',
  'mailingList.lines': 'Addresses',
  'mailingList.help': 'One on a line, or with commas or semicolons between, with names or without.',
  'mailingList.look': 'Look at the addresses',
  'mailingList.back': 'Change the addresses',
  'mailingList.add': 'Put %{smart_count} address on the list |||| Put %{smart_count} addresses on the list',
  'mailingList.added':
    '%{smart_count} address was put on the list. |||| %{smart_count} addresses were put on the list.',
  'mailingList.state.new': 'New',
  'mailingList.state.known': 'On file',
  'mailingList.state.listed': 'On the list already',
  'mailingList.state.unsubscribed': 'Took themselves off',
  'mailingList.state.twice': 'Twice here',
  'mailingList.state.unreadable': 'No address',
  'mailingList.remove': 'Take off the list',
  'mailingList.removeOne': 'Take off the list: %{name}',
  'mailingList.removed': '%{name} is off the list.',
  'mailingList.on': 'On the list',
  'mailingList.off': 'Took themselves off',
  'mailingList.none': 'Nobody is on the list yet',
  'mailingList.noneHelp':
    'People who are to hear of each call, and are no members, stand here. Paste their addresses to begin.',
} as const;

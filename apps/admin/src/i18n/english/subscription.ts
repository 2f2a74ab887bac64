export const subscription = {
  'subscribe.link': 'Subscribe',
  'subscribe.title': 'Your visits in your own calendar',
  'subscribe.intro':
    'Give this address to your calendar program (Outlook, Google, Apple …). It then shows the visits you have a part in, and follows every change.',
  'subscribe.secret':
    'Whoever has the address sees your visits, so keep it to yourself. If it got out, make a new one.',
  'subscribe.none': 'You have no address yet.',
  'subscribe.there': 'You have had an address since %{date}.',
  'subscribe.read': 'Your calendar last asked for it on %{date}.',
  'subscribe.unread': 'No calendar has asked for it yet.',
  'subscribe.hidden': 'It was shown when it was made. If it is lost, make a new one.',
  'subscribe.make': 'Make my address',
  'subscribe.again': 'Make a new address',
  'subscribe.againHelp': 'The one before stops working.',
  'subscribe.revoke': 'Stop the subscription',
  'subscribe.revoked': 'The address works no more.',
  'subscribe.address': 'Your address',
  'subscribe.copy': 'Copy',
  'subscribe.copied': 'Copied.',
  'subscribe.close': 'Close',
} as const;

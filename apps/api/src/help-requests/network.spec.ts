import { networkOf } from './network.js';

describe('one sender', () => {
  it.each([
    ['10.1.2.3', '10.1.2.3'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
    ['2001:db8:1:ab12::7', '2001:0db8:0001:ab'],
    ['2001:DB8:1:ab99:1:2:3:4', '2001:0db8:0001:ab'],
    ['2001:db8:1::7', '2001:0db8:0001:00'],
    ['::1', '0000:0000:0000:00'],
    ['fe80::1%eth0', 'fe80:0000:0000:00'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

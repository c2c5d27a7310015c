/**
 * The levels of national qualifications frameworks in the vocabulary that ELM prescribes for them (scheme
 * http://data.europa.eu/snb/qdr/25831c2, as of ELM 3.3.1): 381 levels of 43 frameworks. The vocabulary names each
 * level "NLQF Level 4+" and each framework "Dutch National Qualifications Framework", and does not join the two:
 * which country an abbreviation belongs to is read from those names and from the levels that the framework has.
 *
 * A framework goes by its country where the country has one, else by its abbreviation (Belgium, the United Kingdom;
 * Switzerland's is for vocational education alone).
 */
import type { NqfLevel } from '#domain';

const CONCEPT = /^https?:\/\/data\.europa\.eu\/snb\/qdr\/c_([0-9a-f]{8})$/;

/** Country or abbreviation; abbreviation in the labels; concept and level, `_` for a space. */
// prettier-ignore
const FRAMEWORKS: readonly (readonly [string, string, string])[] = [
  ['AL', 'AQF', '45ec22f4:1 83fe9d36:2 af16b647:3 24cdfa3f:4 cfe3e39b:5 31779637:6 56c0e2fd:7 d104d536:8'],
  ['AT', 'AT: NQF', '479252dc:1 c3234df7:2 1f1297d8:3 67af56a4:4 e8dd63b9:5 1dcef432:6 0e78414e:7 c94a713e:8'],
  ['BA', 'BH NQF', '4653268d:1 d80dc4a4:2 9dac5a30:3 f89fc721:4 96e5a5e7:5 1d0ca409:6 c042a969:7 36c9ff45:8'],
  ['BG', 'BQF', '50f03409:0 11fef73b:1 4854c1ef:2 d57056ce:3 40f3d416:4 0b0b744e:5 2b79a822:6 bb023568:7 311c2747:8'],
  ['CY', 'CyQF', '02c7fedc:1 ffd9ca10:2 e44ef2dc:3 5cbacb43:4 549bffac:5a 6cba2673:5b 16351043:5c 8f872111:6 f59c3ad4:7a 95481d1f:7b a6c13e9f:7c 99235760:8'],
  ['CZ', 'NSK', '5dfdf326:1 6961eec3:2 993b0d50:3 fe9eb464:4 b80ee6b1:5 82e7da58:6 1df7b6c9:7 4276c6dc:8'],
  ['DE', 'DQR', 'f77c7095:1 c71cce15:2 c37d888a:3 12a84182:4 bd9f8e42:5 6919ed25:6 184f7fed:7 341d539b:8'],
  ['DK', 'DK NQF', '67053d58:1 f3d606a7:2 2ff9f722:3 e2461c86:4 e130f5d2:5 a19d301f:6 b08ee037:7 1aec7e1f:8'],
  ['EE', 'EstQF', 'ed568080:1 54b380be:2 3f16a034:3 7cb99427:4 11b06734:5 3dddfd70:6 9173237a:7 2616aeff:8'],
  ['ES', 'MECU', '9f7b21f9:1 a358d163:2 d81640d2:3 9f9cd022:4 cdd36a4b:5 6422359b:6 37f3c037:7 62866e36:8'],
  ['FI', 'FiNQF', 'b9b2b42d:1 c660dbf8:2 63c1f703:3 cbf250da:4 fd8ce5f6:5 8a7da315:6 3b2bd7b5:7 7fa9dfe4:8'],
  ['FR', 'NQF RNCP', '7ab73420:I-Doctorat 828fbcc3:I-Master 5ad5d222:II-Grade_de_Licence 243aefbe:III 40020d69:IV d7cce980:V'],
  ['GR', 'HQF', 'ec84c700:1 6640cf62:2 48930d0b:3 f6c81729:4 7db10cb9:5 5e8da33b:6 60582329:7 c4deeb87:8'],
  ['HR', 'CROQF', 'd34c0ab3:1 d5feaf10:2 3a9600c8:3 486071a1:4.1 49672c5a:4.2 dcc9aca1:5 cb53bf24:6 d6860258:7.1 6ab8a29d:7.2 a43afd6a:8.1 2203f32f:8.2'],
  ['HU', 'HuQF', '01be7324:1 1b9935cd:2 b763e7c8:3 b9eadd5c:4 13865e16:5 9ec87162:6 c2f4856f:7 ea1b27b9:8'],
  ['IE', 'IE NQF', '53e465cb:1 060f2f91:2 4c88e501:3 57c9e957:4 4053e803:5 670e54c7:6 38f52397:7 218a7e54:8 c6ada0f4:9 ac9adabb:10'],
  ['IS', 'ISQF', '9d649d1c:1 ca8fda2e:2 38336a53:3 905af3bc:4 f0e7a81b:5.1 f0be67ef:5.2 57c17789:6.1 c339fb29:6.2 f8979fd7:7'],
  ['IT', 'IT NQF', 'd7b593f0:1 5af633b3:2 2151e983:3 c160a2a0:4 334b891b:5 f875790f:6 1a6b4df9:7 34a78e36:8'],
  ['LI', 'NQFL', 'ae256098:1 ab81fe6f:2 73e5a71b:3 e7f9e314:4 9a2c4ae2:5 ad62b6d5:6 e6601cb4:7 e160a72d:8'],
  ['LT', 'LTQF', '98b42a9f:1 8525e36a:2 9d34b310:3 d1e9f55d:4 b62fa7ef:5 caa3091a:6 dbbbe65b:7 6e015474:8'],
  ['LU', 'CLQ', '5eb9f21e:1 2bc813ff:2 317af58c:3 26211a04:4 b4cc88a4:5 dfb0cd4d:6 758b2f8a:7 287bdf18:8'],
  ['LV', 'LQF', '41bf3e8a:1 f1f60c76:2 138c123b:3 14b672c3:4 7493dd0e:5 a828cd20:6 a61cdeca:7 a6744590:8'],
  ['ME', 'ME NQF', 'aa951342:1.1 c0ef8a4e:1.2 e5b56761:2 f08d5131:3 52353560:4.1 ccc01a11:4.2 b7b67d5e:5 5d6112c5:6 f38ebe74:7.1 193238e8:7.2 ced2a6c3:8'],
  ['MK', 'NNMQF', '4f0c10a1:1 9aeca2ba:2 c9af811f:3 81be283e:4 ea16bfd2:5 e0ba1a59:5_A b8a101cb:5_B c484f777:6 1a88119b:6_A 55a34aab:6_B 4508cafb:7 0f11cfc1:7_A 2fce21e0:7_B 556a291d:8'],
  ['MT', 'MQF', '761cdbf1:1 42cf00ab:2 55c66aa8:3 c9f6d6e5:4 a3c7575d:5 333a51d9:6 eacc0583:7 782b35df:8 0ab74a56:A a648b6db:B'],
  ['NL', 'NLQF', '3e11a3fd:1 c749fa23:2 f97cdbb5:3 ff656b33:4 c2700f4e:4+ 18c9e9fe:5 1711a061:6 478359fc:7 2835a50f:8 b42dd23b:Entry_Level'],
  ['NO', 'NKR', '2293fdad:1 0b8188d7:2 bbfedf33:3 81090d42:4 12ece3d4:5.1 92632be8:5.2 6b569351:6.1 52818ecd:6.2 fb307b49:7 95249ae7:8'],
  ['PL', 'PQF', 'fcf3bd8d:1 14db1595:2 e018d301:3 c145999e:4 045fd11d:5 cb086da3:6 e860b49b:7 ec518d13:8'],
  ['PT', 'QNQ', '1eeca5f9:1 fd9234c1:2 5c91e0ca:3 7d534b92:4 d2b47671:5 8cf0774e:6 0fe2b814:7 370653aa:8'],
  ['RO', 'ROQF', 'd8706544:1 6d9af464:2 513ed8e7:3 47645af5:4 5bca675f:5 8b75d6fc:6 152a2ae2:7 8f107ecd:8'],
  ['RS', 'NQFS', '83bf6184:1 c072e4cc:2 8a1ce05d:3 71bf982b:4 dc2cd5c7:5 7e034a16:6 6bfeff7a:6.1 529912df:6.2 e4f11c13:7 cca41928:7.1 8cab3c22:7.2 e3116f9b:8'],
  ['SE', 'SeQF', '20b8cbc9:1 e1f75f79:2 4ec9e6c0:3 6477e349:4 b44f7367:5 185bb246:6 1ab773a2:7 055b6cf8:8'],
  ['SI', 'SQF', '77411555:1 4b23518c:2 e7e8d397:3 66d10210:4 5a909eaa:5 4a3aea6f:6 3f2a609e:7 4e92151b:8 74d66d27:9 a9614000:10'],
  ['SK', 'SKKR', '1ea1c8f9:1 db0fa54f:2 fb6cbec3:3 cc1ea43c:4 98403355:5 8a024f65:6 defba593:7 fb12c713:8'],
  ['TR', 'TQF', 'be0b95b2:1 ee441642:2 a7579d00:3 a1595faf:4 ce5b0bd4:5 f4b6cea8:6 0966da79:7 17212c18:8'],
  ['XK', 'KS NQF', '7203c28f:1 c8293950:2 ec2e2ebe:3 a31706ad:4 030f5138:5 ca282dd9:6 fa8f5b4b:7 4ba29707:8'],
  ['CFC', 'CFC', '9c785d58:1 15435c11:2 19d85def:3 baa10a4e:4 cf6bd5a1:5 09d0ebb0:6 4e0e5f6b:7 165020a6:8'],
  ['CQFW', 'CQFW', 'c03aceeb:1 826abaf9:2 c7a9fba6:3 3a511ca6:4 3cae3a23:5 fa76c0fa:6 98740c52:7 471f5da1:8 de548626:Entry_1-3'],
  ['FQF', 'FQF', 'cf509e8a:1 7f5e85a7:2 650d7e95:3 615c4895:4 6fa57440:5 65235ec5:6 95fec238:7 13c65774:8'],
  ['NQF VPET', 'NQF VPET', '419407fa:1 9ccd261b:2 1d6c3de5:3 dae3c198:4 7038706c:5 b83c6524:6 468a5afc:7 ce40bd02:8'],
  ['QDG', 'QDG', 'ab42f62f:1 4d0bef61:2 04d23b42:3 ffa6243f:4 f8aa9cdb:5 f626da7f:6 2af3aa2b:7 cbec72ba:8'],
  ['RQF', 'RQF', 'f015bac8:1 e83742bd:2 dddf1163:3 308a1766:4 dec9edae:5 c392e7a2:6 3a94d1b4:7 064b59e6:8 b3a26e65:Entry_Level_3 778f8030:Entry_Levels_1-2'],
  ['SCQF', 'SCQF', '505223a4:1 2ce57891:2 31146b2c:3 61aa9cbc:4 5e46ea39:5 c167deaa:6 326c93a5:7 d9cf9fd5:8 e2e0f7fc:9 021f233f:10 517309ca:11 c3f2cd03:12'],
];

const LEVELS: ReadonlyMap<string, NqfLevel> = new Map(
  FRAMEWORKS.flatMap(([framework, , levels]) => levelsOf(framework, levels)),
);

/** The national level that a concept of the vocabulary stands for; null for a framework, or where it is unknown. */
export function nqfLevel(uri: string): NqfLevel | null {
  const code = CONCEPT.exec(uri)?.[1];
  return (code !== undefined && LEVELS.get(code)) || null;
}

function levelsOf(framework: string, levels: string): [string, NqfLevel][] {
  return levels.split(' ').map((entry) => {
    const [code = '', level = ''] = entry.split(':');
    return [code, { framework, level: level.replaceAll('_', ' ') }];
  });
}

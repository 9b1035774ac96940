import { readBankAccount } from '@twin-pledge/shared/kernel/bankAccount';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { Form, Input } from 'antd';
import { useCaseDesk } from '../../caseDeskContext';
import { answersOf } from '../../deskCase';
import { ChoiceField } from './ChoiceField';
import { WordsField } from './WordsField';

/** Whom relief is paid to: in cash, to the account of the application where it tells one, or to another. */
export function PayToFields() {
  const { view } = useCaseDesk();
  const { account, members } = answersOf(view);
  const form = Form.useFormInstance();
  const method = Form.useWatch(['payTo', 'method'], form) as string | undefined;
  const applicant = members?.[0]?.name;
  return (
    <>
      <ChoiceField
        name={['payTo', 'method']}
        label="怎么付"
        options={[
          { value: 'cash', label: '现金' },
          ...(account?.accountNumber
            ? [{ value: 'declaredAccount', label: `申请里的账户（${account.bankName}）` }]
            : []),
          { value: 'account', label: '另外的账户' },
        ]}
      />
      {(method === 'cash' || method === 'account') && (
        <WordsField
          name={['payTo', 'payee']}
          label="收款人"
          {...(applicant ? { hint: `比如：${applicant}` } : {})}
          short
        />
      )}
      {method === 'account' && (
        <>
          <WordsField name={['payTo', 'bank']} label="哪家银行" short />
          <Form.Item
            name={['payTo', 'account']}
            label="账号"
            rules={[
              {
                required: true,
                validator: (_, typed: string | undefined) =>
                  readBankAccount(typed ?? '') === null
                    ? Promise.reject(new Error(fieldProblemWords('bankAccountFormat')))
                    : Promise.resolve(),
              },
            ]}
          >
            <Input maxLength={60} autoComplete="off" className="numbers" />
          </Form.Item>
        </>
      )}
    </>
  );
}
